public import Documents
public import Records

/// One thing that goes with a paper.
public struct DispatchAttachment: Sendable {
    /// How it goes.
    public enum Way: String, Sendable, Hashable, CaseIterable {
        /// As pages behind the letter: an appendix.
        case pages = "noi_trang"
        /// As a file inside the PDF.
        case embedded = "dinh_kem"
        /// As a file of its own beside the letter.
        case separate = "tep_rieng"
    }

    /// What it is made of.
    public enum Source: Sendable {
        /// A file, by its path as written.
        case file(String)
        /// Made on the spot.
        case made(Making)
    }

    /// What is made on the spot.
    public struct Making: Sendable {
        /// What prints it.
        public enum Verb: String, Sendable, Hashable, CaseIterable {
            /// A review over records.
            case review = "bao_cao"
            /// Certificates of a roster.
            case certificates = "giay_khen"
            /// A long table.
            case list = "danh_sach"
            /// All papers of an award.
            case packet = "ho_so_khen_thuong"
        }

        /// What prints it.
        public var verb: Verb
        /// Name of the template, or its folder.
        public var template: String
        /// Path of records, roster or table, as written.
        public var records: String
        /// Period of a review.
        public var period: String?
        /// Reporting organisation of a review.
        public var unit: String?
        /// Number of the paper.
        public var number: Int?
        /// Day of the paper.
        public var date: CivilDate?
        /// The table of a list in a book of records, or the sheet of a workbook.
        public var table: String?
        /// Page standard.
        public var standard: String?
        /// First and last sheet of certificates, from 1.
        public var range: ClosedRange<Int>?
        /// Settings of the template by name.
        public var settings: [String: String]
    }

    /// Where the heading of an appendix stands.
    public enum HeadingPlace: String, Sendable, Hashable, CaseIterable {
        /// At the top of the appendix' first page.
        case samePage = "cung_trang"
        /// On a sheet of its own before it.
        case ownPage = "trang_rieng"
        /// Nowhere.
        case none = "khong"
    }

    /// What is done with a PDF that would break the archive standard.
    public enum Breach: String, Sendable, Hashable, CaseIterable {
        /// It is embedded as a file instead.
        case embed = "dinh_kem"
        /// The dispatch is refused.
        case refuse = "tu_choi"
        /// It goes in, and the dispatch claims no standard.
        case accept = "chap_nhan"
    }

    /// What an embedded file is to the letter.
    public enum Relationship: String, Sendable, Hashable, CaseIterable {
        /// The letter was made from it.
        case source = "nguon"
        /// Data shown in the letter.
        case data = "du_lieu"
        /// Another form of the letter.
        case alternative = "ban_khac"
        /// Goes with the letter.
        case supplement = "bo_sung"
        /// None of these.
        case unspecified = "khac"
    }

    /// Name by which the text refers to it.
    public var id: String?
    /// Its title.
    public var title: String
    /// How it goes.
    public var way: Way
    /// What it is made of.
    public var source: Source
    /// Its name as a file; nil takes the name of the file it is made of, or one of its title.
    public var fileName: String?
    /// One line on what it is.
    public var summary: String?
    /// What an embedded file is to the letter.
    public var relationship: Relationship
    /// When an embedded file was last changed.
    public var modified: IssueDate?
    /// Its level of secrecy.
    public var secrecy: String?
    /// Where its heading stands; nil decides by what it is.
    public var heading: HeadingPlace?
    /// Whether pages that somebody else made are numbered, where their top margin has room.
    public var isNumbered: Bool
    /// What someone hears of a scanned page.
    public var alternativeText: String?
    /// What is done when it would break the archive standard.
    public var breach: Breach
    /// Where it stands in the file.
    public var place: Place
    /// Where its file or records are named.
    public var sourcePlace: Place
}
