/// Dates as spreadsheets count them: days since an epoch.
enum SerialDate {
    /// The date of day `serial` in the epoch of 1900 or 1904; nil outside the years 1900–9999.
    ///
    /// The 1900 epoch counts 29/02/1900, a day that never was: days before it lie one later.
    static func date(_ serial: Double, from1904: Bool) -> (year: Int, month: Int, day: Int)? {
        guard serial.isFinite, serial >= (from1904 ? 0 : 1), serial < 2_958_466 else { return nil }
        var day = Int(serial)
        if from1904 {
            day += 1462
        } else if day < 60 {
            day += 1
        }
        // Days since 1970-01-01, then the civil date (proleptic Gregorian, era of 400 years).
        let shifted = day - 25569 + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// Whether the number format with `code` shows a date: it asks for a day or a year
    /// outside quotes, brackets and escapes. (`m` alone may be minutes.)
    static func isDate(format code: String) -> Bool {
        var quoted = false
        var bracketed = false
        var escaped = false
        for byte in code.utf8 {
            if escaped {
                escaped = false
                continue
            }
            switch byte {
            case 0x5C, 0x5F, 0x2A: escaped = true
            case 0x22: quoted.toggle()
            case 0x5B where !quoted: bracketed = true
            case 0x5D where !quoted: bracketed = false
            case 0x3B where !quoted && !bracketed: return false
            case 0x64, 0x79, 0x44, 0x59:
                if !quoted && !bracketed { return true }
            default: break
            }
        }
        return false
    }

    /// Whether the built-in number format `id` shows a date (ECMA-376, 18.8.30).
    static func isDate(builtIn id: Int) -> Bool {
        (14...17).contains(id) || id == 22 || (27...31).contains(id) || id == 36
            || (50...54).contains(id) || (57...58).contains(id)
    }
}
