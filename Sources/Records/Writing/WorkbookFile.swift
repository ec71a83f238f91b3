internal import CXLSXWriter
internal import Documents

#if canImport(Glibc)
    import Glibc
#endif

/// A workbook that is being written, sheet after sheet, each row after row. Rows leave memory
/// when the next one starts, so that long tables stay small.
struct WorkbookFile: ~Copyable {
    /// What a sheet of the format can hold.
    static let mostRows = 1_048_576
    /// The letters (UTF-16) that one cell can hold.
    static let longestText = 32_767

    /// How a cell looks.
    enum Look: Int, CaseIterable {
        case plain, header, date, wrapped, title, sample, sampleDate, percent0, percent1, percent2
        case text, number, strong

        /// The look of a percentage with so many decimals, if there is one.
        static func percent(decimals: Int) -> Look? {
            switch decimals {
            case 0: .percent0
            case 1: .percent1
            case 2: .percent2
            default: nil
            }
        }
    }

    private let path: String
    private let book: UnsafeMutablePointer<lxw_workbook>
    private var formats: [UnsafeMutablePointer<lxw_format>?] = []
    private var sheet: UnsafeMutablePointer<lxw_worksheet>?
    private var problem: lxw_error = LXW_NO_ERROR
    private var isOpen = true

    /// A workbook at `path`. With `inOrder`, cells must come row after row.
    init(path: String, inOrder: Bool) throws(RecordsError) {
        var options = lxw_workbook_options(
            constant_memory: inOrder ? 1 : 0, tmpdir: nil, use_zip64: 0)
        guard let made = workbook_new_opt(path, &options) else {
            throw Self.failure(path, LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        self.path = path
        book = made
        formats = Look.allCases.map { Self.format($0, in: made) }
        // The same book gives the same file: the time of writing is no part of it.
        "BaoCao".withCString { name in
            var properties = lxw_doc_properties()
            properties.author = UnsafeMutablePointer(mutating: name)
            properties.created = 946_684_800
            _ = workbook_set_properties(made, &properties)
        }
    }

    deinit { if isOpen { lxw_workbook_free(book) } }

    private static func format(
        _ look: Look, in book: UnsafeMutablePointer<lxw_workbook>
    ) -> UnsafeMutablePointer<lxw_format>? {
        guard look != .plain, let format = workbook_add_format(book) else { return nil }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        switch look {
        case .plain: break
        case .header:
            format_set_bold(format)
            format_set_text_wrap(format)
            format_set_bg_color(format, 0xDDEBF7)
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        case .date: format_set_num_format(format, "dd/mm/yyyy")
        case .wrapped: format_set_text_wrap(format)
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 14)
        case .sample, .sampleDate:
            format_set_italic(format)
            format_set_font_color(format, 0x7F7F7F)
            format_set_bg_color(format, 0xF2F2F2)
            if look == .sampleDate { format_set_num_format(format, "dd/mm/yyyy") }
        case .percent0: format_set_num_format(format, "0%")
        case .percent1: format_set_num_format(format, "0.0%")
        case .percent2: format_set_num_format(format, "0.00%")
        case .text: format_set_num_format(format, "@")
        case .number: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        case .strong:
            format_set_bold(format)
            format_set_text_wrap(format)
        }
        return format
    }

    /// Starts the sheet called `name`; what is written next stands in it.
    mutating func addSheet(_ name: String) throws(RecordsError) {
        guard let made = workbook_add_worksheet(book, name) else {
            throw Self.failure(path, LXW_ERROR_PARAMETER_VALIDATION)
        }
        sheet = made
    }

    /// Writes `text`, which is never a formula.
    mutating func write(_ text: String, row: Int, column: Int, _ look: Look = .plain) {
        note(
            worksheet_write_string(
                sheet, UInt32(row), UInt16(column), EscapedText.encoded(text),
                formats[look.rawValue]))
    }

    /// Writes a number.
    mutating func write(_ number: Double, row: Int, column: Int, _ look: Look = .plain) {
        note(
            worksheet_write_number(
                sheet, UInt32(row), UInt16(column), number, formats[look.rawValue]))
    }

    /// Writes a whole date.
    mutating func write(
        year: Int, month: Int, day: Int, row: Int, column: Int, _ look: Look = .date
    ) {
        var date = lxw_datetime(
            year: Int32(year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
        note(
            worksheet_write_datetime(
                sheet, UInt32(row), UInt16(column), &date, formats[look.rawValue]))
    }

    /// Sets the width of a column, in letters, and the look of its empty cells.
    mutating func setColumn(_ column: Int, width: Double, _ look: Look = .plain) {
        note(
            worksheet_set_column(
                sheet, UInt16(column), UInt16(column), width, formats[look.rawValue]))
    }

    /// Makes a row high enough for `lines` lines of text.
    mutating func setRow(_ row: Int, lines: Int) {
        note(worksheet_set_row(sheet, UInt32(row), 15 * Double(lines), nil))
    }

    /// Keeps the rows above `row` in sight.
    mutating func freeze(row: Int, column: Int = 0) {
        worksheet_freeze_panes(sheet, UInt32(row), UInt16(column))
    }

    /// Prints the sheet on A4, as wide as one page, lying down when it `isWide`, with its first
    /// row on every page.
    mutating func fitToPage(isWide: Bool) {
        worksheet_set_paper(sheet, 9)
        if isWide {
            worksheet_set_landscape(sheet)
            note(worksheet_repeat_rows(sheet, 0, 0))
        }
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6)
    }

    /// Puts a note on a cell.
    mutating func comment(_ text: String, row: Int, column: Int) {
        var options = lxw_comment_options()
        options.x_scale = 2
        options.y_scale = 1.2
        note(worksheet_write_comment_opt(sheet, UInt32(row), UInt16(column), text, &options))
    }

    /// Hides the sheet.
    mutating func hideSheet() { worksheet_hide(sheet) }

    /// Opens the workbook at this sheet.
    mutating func showFirst() {
        worksheet_activate(sheet)
        worksheet_set_first_sheet(sheet)
    }

    /// Colours the tab of the sheet.
    mutating func colourTab(_ colour: UInt32) { worksheet_set_tab_color(sheet, colour) }

    /// Offers the cells that `formula` names in `rows` of `column`; other entries are let
    /// through when `isOpen`, after a question when not.
    mutating func offer(
        _ formula: String, rows: ClosedRange<Int>, column: Int, isOpen: Bool, prompt: String?
    ) {
        var list = lxw_data_validation()
        list.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        list.show_error = UInt8((isOpen ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON).rawValue)
        list.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
        let error = note { code in
            formula.withCString { formula in
                (prompt ?? "").withCString { prompt in
                    "Giá trị này không có trong danh sách. Vẫn ghi?".withCString { question in
                        list.value_formula = UnsafeMutablePointer(mutating: formula)
                        list.input_message = UnsafeMutablePointer(mutating: prompt)
                        list.error_message = UnsafeMutablePointer(mutating: question)
                        code = worksheet_data_validation_range(
                            sheet, UInt32(rows.lowerBound), UInt16(column),
                            UInt32(rows.upperBound), UInt16(column), &list)
                    }
                }
            }
        }
        note(error)
    }

    private func note(_ body: (inout lxw_error) -> Void) -> lxw_error {
        var code = LXW_NO_ERROR
        body(&code)
        return code
    }

    private mutating func note(_ code: lxw_error) {
        if code != LXW_NO_ERROR, problem == LXW_NO_ERROR { problem = code }
    }

    /// Writes the file.
    consuming func finish() throws(RecordsError) {
        guard problem == LXW_NO_ERROR else { throw Self.failure(path, problem) }
        isOpen = false
        let code = workbook_close(book)
        if code != LXW_NO_ERROR { throw Self.failure(path, code) }
    }

    private static func failure(_ path: String, _ code: lxw_error) -> RecordsError {
        let reason = lxw_strerror(code).map { String(cString: $0) } ?? ""
        return RecordsError([
            Diagnostic(
                .error, .unwritable, at: Place(file: path),
                ["reason": "\(reason) (\(code.rawValue))"])
        ])
    }
}
