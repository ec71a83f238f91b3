public import Documents

/// A paper that goes out, as its `dispatch.yaml` says: the fields of the letter, its text, and
/// what goes with it. What a field may say is decided when the paper is composed, under its page
/// standard.
public struct Dispatch: Sendable {
    /// Who signs, in whose name.
    public struct Signing: Sendable, Hashable {
        /// `thay_mat`, `truc_tiep`, `ky_thay`, `thua_lenh`, `quyen`.
        public enum Form: String, Sendable, Hashable, CaseIterable {
            /// On behalf of a collective body.
            case onBehalf = "thay_mat"
            /// The head signs.
            case direct = "truc_tiep"
            /// A deputy for the head.
            case inPlace = "ky_thay"
            /// By order of body or head.
            case byOrder = "thua_lenh"
            /// The acting head.
            case acting = "quyen"
        }

        /// The form.
        public var form: Form
        /// The body or head signed for.
        public var body: String?
        /// The head of a collective body a deputy signs for (State: TM. … / KT. …).
        public var head: String?
        /// The signer's post.
        public var post: String?
        /// The signer's name; nil leaves the space.
        public var name: String?
    }

    /// A PNG that shows a signature or a seal.
    public struct StampImage: Sendable, Hashable {
        /// Its path as written.
        public var path: String
        /// How wide it is on paper; nil takes the standard's width of a signature.
        public var width: Length?
        /// Where it is named.
        public var place: Place
    }

    /// What makes the paper a copy.
    public struct Copy: Sendable, Hashable {
        /// `sao-y`, `sao-luc`, `trich-sao`.
        public var kind: String
        /// The body above the copying body.
        public var superior: String?
        /// The copying body.
        public var body: String
        /// Number of the copy.
        public var number: Int?
        /// Symbol of the copying body.
        public var symbol: String
        /// Where it sits.
        public var place: String
        /// The day of the copy.
        public var date: IssueDate?
        /// Who signs.
        public var signing: Signing
        /// Who gets it.
        public var recipients: [String]
        /// Where the file copy stays.
        public var archive: String?
    }

    /// Name of the template, or its folder.
    public var template = ""
    /// Page standard; nil takes the template's.
    public var standard: String?
    /// 2a, the body above.
    public var superior: String?
    /// 2b, the issuing bodies.
    public var bodies: [String] = []
    /// The issuing body as running text names it; nil takes the bodies as they are.
    public var bodyName: String?
    /// Symbols of the bodies, or their names in the standard.
    public var symbols: [String] = []
    /// The unit that drafted a công văn of the State.
    public var draftingUnit: String?
    /// Number; nil leaves the space.
    public var number: Int?
    /// Day; nil leaves the space.
    public var date: IssueDate?
    /// The year printed when there is no day.
    public var year: Int?
    /// Where the issuing body sits.
    public var place: String?
    /// Trích yếu.
    public var summary: String?
    /// Kính gửi, Kính trình.
    public var addressees: [String] = []
    /// Căn cứ.
    public var bases: [String] = []
    /// Who signs.
    public var signing: Signing?
    /// Nơi nhận.
    public var recipients: [String] = []
    /// Where the file copy stays.
    public var archive: String?
    /// Who typed it.
    public var typist: String?
    /// How many copies are made.
    public var copies: Int?
    /// Level of urgency.
    public var urgency: String?
    /// Level of secrecy.
    public var secrecy: String?
    /// Scope of circulation.
    public var circulation: String?
    /// Which draft it is.
    public var draft: Int?
    /// Address line at the foot of the first page; a newline is a forced break.
    public var contact: String?
    /// Printed on both sides.
    public var isDuplex = false
    /// Whether the paper is signed and sent as an electronic one.
    public var isElectronic = false
    /// The image of the signature; nil for none. Nothing is signed by it.
    public var signatureImage: StampImage?
    /// The image of the seal; nil for none.
    public var sealImage: StampImage?
    /// When it is signed, ISO 8601 with its zone.
    public var signedAt: String?
    /// Whether the table of attachments is printed.
    public var listsAttachments = false
    /// What makes it a copy.
    public var copy: Copy?
    /// What goes with it, in order.
    public var attachments: [DispatchAttachment] = []
    /// The file it was read from.
    public var file = ""
    /// What was found while reading; no errors.
    public var diagnostics: [Diagnostic] = []

    /// The text, as Markdown was read.
    var text = DispatchText()
    /// Where the values stand, by key.
    var places: [String: Place] = [:]

    /// The keys of `dispatch.yaml`.
    static let keys = [
        "mau", "tieu_chuan", "co_quan_cap_tren", "co_quan_ban_hanh", "ten_co_quan", "ky_hieu",
        "don_vi_soan", "so", "ngay", "nam", "dia_danh", "trich_yeu", "kinh_gui", "can_cu",
        "noi_dung", "tep_noi_dung", "ky", "noi_nhan", "luu", "nguoi_danh_may", "so_ban", "do_khan",
        "do_mat", "luu_hanh", "du_thao", "lien_he", "in_hai_mat", "ky_so", "in_danh_muc",
        "ban_sao", "kem_theo",
    ]

    /// Where the value of `key` stands.
    func place(_ key: String) -> Place { places[key] ?? Place(file: file) }
}

/// The text of a letter or appendix as Markdown was read, with the file it stands in.
struct DispatchText: Sendable {
    var blocks: [BodyBlock] = []
    var file = ""
}
