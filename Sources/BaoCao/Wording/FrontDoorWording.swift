/// The words for what the front door itself reports: assets, options, output.
let frontDoorWording: [String: Words] = [
    "baocao.no-home": Words(
        vi: "Không thấy thư mục templates và fonts của BaoCao (đã tìm: {searched}). "
            + "Chỉ ra bằng --home hoặc biến BAOCAO_HOME.",
        en: "The folders templates and fonts were not found (searched: {searched}). "
            + "Name their folder with --home or BAOCAO_HOME."),
    "baocao.fonts-unreadable": Words(
        vi: "Không đọc được danh mục phông: {reason}.",
        en: "The list of fonts cannot be read: {reason}."),
    "baocao.font-missing": Words(
        vi: "Thiếu tệp phông {face} của “{family}” (đã tìm: {searched}). "
            + "Cài gói {package} hoặc chép tệp vào thư mục fonts.",
        en: "The {face} file of “{family}” is missing (searched: {searched}). "
            + "Install {package} or put the file into the folder fonts."),
    "baocao.template-missing": Words(
        vi: "Không có mẫu “{name}”. Có: {known}.",
        en: "There is no template “{name}”. There are: {known}."),
    "baocao.standard-missing": Words(
        vi: "Không có tiêu chuẩn trình bày “{name}”. Có: {known}.",
        en: "There is no page standard “{name}”. There are: {known}."),
    "baocao.input-missing": Words(
        vi: "Không có tệp hoặc thư mục này. Kiểm tra lại đường dẫn.",
        en: "There is no such file or folder. Check the path."),
    "baocao.records-secret": Words(
        vi: "“{record}” có độ mật nên không đính kèm sổ vào báo cáo. Bỏ --attach-records, gửi "
            + "theo đường văn bản mật.",
        en: "“{record}” is secret, so the records are not put into the report. Leave out "
            + "--attach-records and send them the way of secret papers."),
    "baocao.no-records-inside": Words(
        vi: "PDF này không mang sổ sách. Đơn vị gửi cần in báo cáo với --attach-records.",
        en: "This PDF carries no records. The sender has to print it with --attach-records."),
    "baocao.output-unwritable": Words(
        vi: "Không ghi được: {reason}. Tệp cũ (nếu có) vẫn còn nguyên.",
        en: "Cannot write: {reason}. The old file, if any, is untouched."),
]
