extension CivilDate {
    /// A date as people type it: `5/3/2023`, `2023-03-05`, `ngày 05 tháng 3 năm 2023`,
    /// `3/2023`, `2023`; nil for anything else and for days that the calendar does not have.
    public init?(typed text: String) {
        guard let date = DateReading.date(TextCleaning.clean(text).text) else { return nil }
        self = date
    }
}
