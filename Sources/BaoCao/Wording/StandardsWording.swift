/// The words for what page standards and the parts they lay out report.
let standardsWording: [String: Words] = [
    "reports.standard-malformed": Words(
        vi: "Tệp viết sai cú pháp YAML ({problem}). Hãy xem lại thụt lề, dấu hai chấm và "
            + "dấu ngoặc ở chỗ này.",
        en: "The file is not valid YAML ({problem}). Look at the indents, colons and "
            + "quotes here."),
    "reports.standard-unknown-key": Words(
        vi: "Không có mục nào tên “{key}”. Có phải là: {nearest}?",
        en: "There is no key “{key}”. Did you mean: {nearest}?"),
    "reports.standard-duplicate-key": Words(
        vi: "Khóa “{key}” viết hai lần trong cùng một nhóm. Hãy bỏ bớt một.",
        en: "The key “{key}” stands twice in one group. Remove one."),
    "reports.standard-empty": Words(
        vi: "Tệp không có gì. Chép lại từ tệp gốc trong templates/ rồi sửa.",
        en: "The file is empty. Copy the one in templates/ again and change that."),
    "reports.standard-missing-key": Words(
        vi: "Thiếu khóa “{key}”. Hãy thêm vào nhóm này.",
        en: "The key “{key}” is missing. Add it to this group."),
    "reports.standard-wrong-value": Words(
        vi: "Giá trị “{found}” của “{key}” không đúng kiểu; phải viết như: {expected}.",
        en: "The value “{found}” of “{key}” has the wrong type; write it like: {expected}."),
    "reports.standard-unknown-choice": Words(
        vi: "“{found}” không phải là giá trị của “{key}”. Có phải là: {nearest}?",
        en: "“{found}” is no value of “{key}”. Did you mean: {nearest}?"),
    "reports.standard-out-of-range": Words(
        vi: "Giá trị “{found}” của “{key}” nằm ngoài khoảng mà thể thức cho phép ({allowed}).",
        en: "The value “{found}” of “{key}” is outside what the standard allows ({allowed})."),
    "reports.standard-unknown-hole": Words(
        vi: "Mẫu chữ của “{key}” có chỗ trống {hole} không ai điền. Có phải là: {nearest}?",
        en: "The pattern of “{key}” has a hole {hole} that nothing fills. Did you mean: "
            + "{nearest}?"),
    "reports.standard-uneven-back": Words(
        vi: "Lề mặt sau phải là lề mặt trước đổi trái sang phải.",
        en: "The margins of the back must be those of the front with left and right exchanged."),
    "reports.standard-size-set": Words(
        vi: "Các cỡ chữ {found} không đi cùng nhau; quy định cho phép {allowed}.",
        en: "The sizes {found} do not go together; the rule allows {allowed}."),
    "reports.standard-not-yet-in-force": Words(
        vi: "Văn bản đề ngày {date}, trước ngày thể thức {standard} có hiệu lực ({from}). Hãy xem "
            + "có cần dùng thể thức cũ không.",
        en: "The paper is dated {date}, before the standard {standard} came into force ({from}). "
            + "See whether an older standard applies."),
    "reports.standard-no-longer-in-force": Words(
        vi: "Văn bản đề ngày {date}, sau ngày thể thức {standard} hết hiệu lực ({to}). Hãy dùng "
            + "thể thức đang có hiệu lực.",
        en: "The paper is dated {date}, after the standard {standard} ended ({to}). Use the "
            + "standard that is in force."),
    "reports.standard-no-such-day": Words(
        vi: "“{found}” không phải là một ngày; hãy viết năm-tháng-ngày, ví dụ 2026-05-27.",
        en: "“{found}” is no day; write year-month-day, such as 2026-05-27."),
    "reports.body-abolished": Words(
        vi: "{body} không còn ban hành văn bản sau ngày {until}. Hãy xem lại cơ quan ban hành.",
        en: "{body} issues no papers after {until}. Look at the issuing body again."),
    "reports.signing-form-unknown": Words(
        vi: "Thể thức {standard} không có hình thức đề ký “{form}”; dòng thẩm quyền in không có "
            + "chữ viết tắt phía trước.",
        en: "The standard {standard} has no signing form “{form}”; the line is printed without "
            + "an abbreviation."),
    "reports.signer-title": Words(
        vi: "Trước họ tên người ký không ghi “{title}” ({name}). Hãy bỏ học hàm, học vị, quân hàm.",
        en: "“{title}” does not stand before a signer's name ({name}). Remove titles and ranks."),
    "reports.post-with-body": Words(
        vi: "Chức vụ người ký chỉ ghi “{bare}”, không kèm tên cơ quan (“{post}”).",
        en: "A signer's post is “{bare}” alone, without the name of the body (“{post}”)."),
]
