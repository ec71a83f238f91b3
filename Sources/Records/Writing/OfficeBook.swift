/// The workbook that an office fills in.
struct OfficeBook {
    /// The sheet that explains.
    static let guideSheet = "Hướng dẫn"
    /// What stands first in a row that shows how rows are filled in.
    static let sampleMark = "(mẫu"
}
