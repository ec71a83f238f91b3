public import Documents

extension Diagnostic.Code {
    /// A sheet of another size. Arguments `found`, `allowed`.
    public static let checkSheet = Self("reports.check-sheet")
    /// Text in the left margin. Arguments `found`, `allowed`.
    public static let checkLeftMargin = Self("reports.check-left-margin")
    /// Text in the right margin. Arguments `found`, `allowed`.
    public static let checkRightMargin = Self("reports.check-right-margin")
    /// Text in the top margin. Arguments `found`, `allowed`.
    public static let checkTopMargin = Self("reports.check-top-margin")
    /// Text in the bottom margin. Arguments `found`, `allowed`.
    public static let checkBottomMargin = Self("reports.check-bottom-margin")
    /// Margins of a rule that has ended. Arguments `found`, `document`.
    public static let checkOldMargins = Self("reports.check-old-margins")
    /// A page without its number.
    public static let checkNoPageNumber = Self("reports.check-no-page-number")
    /// The first page shows its number. Argument `text`.
    public static let checkFirstPageNumber = Self("reports.check-first-page-number")
    /// A page number of another size or at another place. Arguments `found`, `allowed`.
    public static let checkPageNumber = Self("reports.check-page-number")
    /// Text of another size. Arguments `text`, `found`, `allowed`.
    public static let checkSize = Self("reports.check-size")
    /// Text in another face. Arguments `text`, `found`, `allowed`.
    public static let checkFace = Self("reports.check-face")
    /// The title of the head is not there. Argument `allowed`.
    public static let checkHeadTitle = Self("reports.check-head-title")
    /// The rule below a line of the head is missing or of another length. Arguments `text`,
    /// `found`, `allowed`.
    public static let checkHeadRule = Self("reports.check-head-rule")
    /// A title of the other system. Argument `text`.
    public static let checkForeignHead = Self("reports.check-foreign-head")
    /// No star below the issuing body. Argument `star`.
    public static let checkStar = Self("reports.check-star")
    /// No line with number and symbol.
    public static let checkNoNumber = Self("reports.check-no-number")
    /// Number and symbol written another way. Arguments `found`, `allowed`.
    public static let checkNumber = Self("reports.check-number")
    /// No line with place and date.
    public static let checkNoDate = Self("reports.check-no-date")
    /// A date written another way, or no day of the calendar. Arguments `found`, `allowed`.
    public static let checkDate = Self("reports.check-date")
    /// A trích yếu in another case. Arguments `found`, `allowed`.
    public static let checkSummaryCase = Self("reports.check-summary-case")
    /// The five hyphens are missing. Argument `allowed`.
    public static let checkSummaryEnd = Self("reports.check-summary-end")
    /// Another baseline distance in running text. Arguments `found`, `allowed`.
    public static let checkPitch = Self("reports.check-pitch")
    /// A line of running text ends before the right margin. Arguments `text`, `found`.
    public static let checkRightEdge = Self("reports.check-right-edge")
    /// Another indent of a first line. Arguments `text`, `found`, `allowed`.
    public static let checkIndent = Self("reports.check-indent")
    /// Too little space between paragraphs. Arguments `text`, `found`, `allowed`.
    public static let checkParagraphGap = Self("reports.check-paragraph-gap")
    /// A signing form of the other system. Arguments `found`, `form`, `allowed`.
    public static let checkSigningForm = Self("reports.check-signing-form")
    /// Authority and Nơi nhận are not level. Arguments `text`, `found`.
    public static let checkLevel = Self("reports.check-level")
    /// The last recipient is not the file copy. Arguments `found`, `allowed`.
    public static let checkArchive = Self("reports.check-archive")
}
