/// The parts of a paper that a standard gives a look. Raw values are the keys in the YAML files;
/// numbers are those of the boxes in HD 36-HD/VPTW, annex 1, and of Nghị định 30/2020/NĐ-CP.
public enum ComponentKey: String, Sendable, Hashable, CaseIterable {
    /// 1: ĐẢNG CỘNG SẢN VIỆT NAM, or the State's Quốc hiệu.
    case title
    /// 1: the State's Tiêu ngữ.
    case motto
    /// 2a: the body above the issuing body.
    case superiorBody = "superior_body"
    /// 2b: the issuing body.
    case issuingBody = "issuing_body"
    /// The star below the issuing body of the Party.
    case star
    /// 3: number and symbol.
    case number
    /// 4: place and date.
    case placeDate = "place_date"
    /// 5a: the kind (BÁO CÁO).
    case kind
    /// 5a: trích yếu, what the paper is about.
    case summary
    /// The five hyphens below the trích yếu of Party papers.
    case summaryEnd = "summary_end"
    /// 5b: trích yếu of a công văn.
    case letterSummary = "letter_summary"
    /// Căn cứ: what the paper is based on.
    case legalBasis = "legal_basis"
    /// 6: running text.
    case body
    /// 6: an item of a list in running text.
    case listItem = "list_item"
    /// "Phần I", "Chương II".
    case partLabel = "part_label"
    /// Name of a phần or chương.
    case partTitle = "part_title"
    /// "Mục 1".
    case divisionLabel = "division_label"
    /// Name of a mục.
    case divisionTitle = "division_title"
    /// "Điều 1. …".
    case article
    /// Khoản: "1. …".
    case clause
    /// Điểm: "a) …".
    case point
    /// Headings of a report: `I. …`.
    case heading1 = "heading_1"
    /// `1. …`.
    case heading2 = "heading_2"
    /// `1.1. …`.
    case heading3 = "heading_3"
    /// `a) …`.
    case heading4 = "heading_4"
    /// 7a: T/M BAN THƯỜNG VỤ.
    case authority
    /// 7b: PHÓ BÍ THƯ.
    case post
    /// 7b: the post of a head who signs directly.
    case solePost = "sole_post"
    /// 7c: the signer's name.
    case signer
    /// 9a: "Kính gửi:".
    case addresseesLabel = "addressees_label"
    /// 9a: the names behind it.
    case addressees
    /// 9b: "Nơi nhận:".
    case recipientsLabel = "recipients_label"
    /// 9b: the lines below it.
    case recipients
    /// 10a: độ mật.
    case secrecy
    /// 10b: độ khẩn.
    case urgency
    /// 11a: scope of circulation.
    case circulation
    /// 11b: "Dự thảo lần 2".
    case draft
    /// 12: typist and number of copies.
    case typist
    /// 13: contact line at the foot of the first page.
    case contact
    /// "Phụ lục 1".
    case appendixLabel = "appendix_label"
    /// Title of an appendix.
    case appendixTitle = "appendix_title"
    /// "(Kèm theo …)".
    case appendixSource = "appendix_source"
    /// "SAO Y BẢN CHÍNH".
    case copyKind = "copy_kind"
    /// The line of a separately signed attachment.
    case attachmentStamp = "attachment_stamp"
    /// Header cells of tables.
    case tableHeader = "table_header"
    /// Body cells of tables.
    case tableBody = "table_body"
    /// Total and subtotal cells.
    case tableTotal = "table_total"
    /// "Bảng 1. …".
    case tableCaption = "table_caption"
    /// "Đơn vị tính: …".
    case tableUnit = "table_unit"
    /// "Biểu đồ 1. …".
    case chartCaption = "chart_caption"
    /// "Nguồn: …".
    case chartSource = "chart_source"
    /// Labels and values in charts.
    case chartLabel = "chart_label"
    /// Notes below tables and in the text.
    case note

    /// Whether papers of `system` have this part.
    public func belongs(to system: PageStandard.System) -> Bool {
        switch self {
        case .motto: system == .state
        case .star, .summaryEnd: system == .party
        default: true
        }
    }
}
