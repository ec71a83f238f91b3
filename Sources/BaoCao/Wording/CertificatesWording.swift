/// The words for what is found in rosters of recipients.
let certificatesWording: [String: Words] = [
    "baocao.folder-in-use": Words(
        vi: "Một lần chạy khác đang ghi vào thư mục {path}. Chờ nó xong rồi chạy lại.",
        en: "Another run is writing into {path}. Wait until it is done."),
    "reports.roster-missing-value": Words(
        vi: "Thiếu «{field}». Hãy điền vào danh sách hoặc vào tệp đợt khen.",
        en: "“{field}” is missing. Fill it in the roster or in the batch file."),
    "reports.roster-not-a-day": Words(
        vi: "«{field}» là «{found}», không phải một ngày có thật (viết 20/12/2019).",
        en: "“{field}” is “{found}”, which is no day (write 20/12/2019)."),
    "reports.roster-not-an-amount": Words(
        vi: "«{field}» là «{found}», không phải số tiền (viết 5.215.000).",
        en: "“{field}” is “{found}”, which is no amount (write 5.215.000)."),
    "reports.roster-duplicate": Words(
        vi: "«{name}» đã có ở hàng {row}. Kiểm tra xem có trùng người không.",
        en: "“{name}” stands in row {row} already. Check whether it is the same recipient."),
    "reports.roster-same-achievement": Words(
        vi: "«{name}» được khen hai lần cho cùng một thành tích (hàng {row}). "
            + "Không khen trùng; hãy bỏ một hàng.",
        en: "“{name}” is rewarded twice for one achievement (row {row}). Remove one row."),
    "reports.roster-homonyms": Words(
        vi: "«{name}» trùng tên với hàng {row}, khác đơn vị hoặc năm sinh.",
        en: "“{name}” has the name of row {row}, but another unit or year of birth."),
    "reports.roster-no-salutation": Words(
        vi: "«{name}» chưa có danh xưng (Ông, Bà, Đồng chí).",
        en: "“{name}” has no form of address."),
    "reports.roster-no-unit": Words(
        vi: "«{name}» chưa ghi chức vụ, đơn vị.",
        en: "“{name}” has no post or unit."),
    "reports.roster-old-phrase": Words(
        vi: "«{old}» là cách gọi cũ, nay là «{new}».",
        en: "“{old}” is an old phrase; it is now “{new}”."),
    "reports.roster-wrong-giver": Words(
        vi: "«{giver}» không phải cấp có thẩm quyền tặng «{paper}».",
        en: "“{giver}” has no authority to give “{paper}”."),
    "reports.roster-given-before": Words(
        vi: "«{name}» đã được tặng trước đây ({place}); loại này chỉ tặng một lần.",
        en: "“{name}” was given it before ({place}); it is given only once."),
    "reports.printer-far-off": Words(
        vi: "Máy in lệch đến {millimetres} mm. Đã bù, nhưng hãy kiểm tra khay giấy và tỉ lệ in.",
        en: "The printer is off by up to {millimetres} mm. It is undone, but check tray and scale."),
    "reports.box-off-sheet": Words(
        vi: "Ô «{box}» nằm ngoài tờ giấy.",
        en: "Box “{box}” lies outside the sheet."),
]
