/// What can be said of one list beside its template: in `thong-tin.yaml` beside the table, or on
/// the command line.
public enum ListSetting: String, Sendable, Hashable, CaseIterable {
    /// The body above the issuing one.
    case superior = "cap_tren"
    /// The issuing body; without it the page has no head.
    case body = "co_quan"
    /// Where it sits.
    case place = "dia_danh"
    /// The day of the list.
    case date = "ngay"
    /// The title.
    case title = "tieu_de"
    /// What the list is about.
    case summary = "trich_yeu"
    /// The line that names the paper it goes with.
    case parent = "kem_theo"
    /// The caption of the table.
    case caption = "ten_bang"
    /// The unit of its numbers.
    case unit = "don_vi_tinh"
    /// A remark under the table.
    case note = "ghi_chu"
    /// A closing line; `{so_dong}` is the number of rows.
    case closing = "cau_ket"
    /// The body in whose name is signed.
    case onBehalf = "thay_mat"
    /// The signer's post.
    case post = "chuc_vu"
    /// The signer.
    case signer = "nguoi_ky"
    /// Who gets it, divided by semicolons.
    case recipients = "noi_nhan"
    /// Where the file copy stays.
    case archive = "luu"
    /// The columns printed, divided by semicolons.
    case columns = "cot"
    /// The columns left out.
    case without = "bo_cot"
    /// The columns added up.
    case summed = "cong"
    /// The column by whose values rows are grouped.
    case group = "nhom"
    /// After how many rows a row of sums stands.
    case every = "cong_sau"
    /// Whether each page is summed up and carried over.
    case pageSums = "cong_trang"
    /// Whether rows are numbered.
    case counter = "stt"
    /// How the sheet lies: `doc`, `ngang`, `tu_dong`.
    case turn = "kho_giay"
    /// Type size of the rows.
    case size = "co_chu"

    /// The names of all settings.
    public static var names: [String] { allCases.map(\.rawValue) }
}

/// The settings of one list.
struct ListValues {
    private let values: [ListSetting: String]

    init(_ values: [ListSetting: String]) { self.values = values }

    /// What is said; nil for nothing.
    subscript(setting: ListSetting) -> String? {
        guard let value = values[setting], !value.isEmpty else { return nil }
        return value
    }

    /// Names divided by semicolons.
    func names(_ setting: ListSetting) -> [String] {
        (self[setting] ?? "").split { $0 == ";" || $0 == "\n" }
            .map { String($0.trimmingSpaces) }.filter { !$0.isEmpty }
    }

    /// Yes or no; nil when nothing is said or it is neither.
    func flag(_ setting: ListSetting) -> Bool? {
        switch self[setting]?.matchKey {
        case "co", "có", "true", "x": true
        case "khong", "không", "false": false
        default: nil
        }
    }
}
