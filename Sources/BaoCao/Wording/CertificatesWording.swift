/// The words for what is found in rosters of recipients.
let certificatesWording: [String: Words] = [
    "baocao.folder-in-use": Words(
        vi: "Một lần chạy khác đang ghi vào thư mục {path}. Chờ nó xong rồi chạy lại.",
        en: "Another run is writing into {path}. Wait until it is done."),
    "baocao.award-not-found": Words(
        vi: "Không xác định được lần khen «{award}». Các lần khen có danh sách: {known}. "
            + "Chọn bằng --award.",
        en: "Cannot tell which award is meant by “{award}”. Those with recipients: {known}."),
    "baocao.no-packet": Words(
        vi: "Mẫu «{name}» không có bộ văn bản kèm theo (thiếu mục packet trong template.yaml), "
            + "hoặc danh sách không có ai.",
        en: "Template “{name}” has no packet (no packet: in template.yaml), or nobody is listed."),
    "baocao.stale-files": Words(
        vi: "Trong {path} còn tệp của lần chạy trước, không thuộc danh sách này: {names}. "
            + "Hãy xem lại rồi xóa.",
        en: "{path} holds files of an earlier run that are not in this roster: {names}."),
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
    "reports.roster-more-findings": Words(
        vi: "Còn {count} hàng nữa có điều {code}, không liệt kê ở đây.",
        en: "{count} more rows have {code}; they are not listed here."),
    "reports.roster-no-salutation": Words(
        vi: "«{name}» chưa có danh xưng (Ông, Bà, Đồng chí).",
        en: "“{name}” has no form of address."),
    "reports.roster-unknown-kind": Words(
        vi: "«{found}» không phải đối tượng khen; «{name}» được coi là {kind}. Ghi: tập thể, cá "
            + "nhân hoặc gia đình.",
        en: "“{found}” is no kind of recipient; “{name}” was taken for {kind}. Write: tập thể, "
            + "cá nhân or gia đình."),
    "reports.roster-range-outside": Words(
        vi: "--range {range}: danh sách chỉ có {count} tờ.",
        en: "--range {range}: the roster has {count} sheets only."),
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
    "reports.roster-code-too-long": Words(
        vi: "Chữ của mã QR dài {bytes} byte, mã rộng {side} mm không chứa được. Hãy rút ngắn.",
        en: "The text of the QR code has {bytes} bytes, too many for {side} mm. Shorten it."),
    "reports.roster-control-letter": Words(
        vi: "«{field}» có ký tự hỏng ({code}), không in được. Hãy gõ lại ô này.",
        en: "“{field}” holds a damaged letter ({code}). Type the cell again."),
    "reports.reward-unknown": Words(
        vi: "Không tính được tiền thưởng từ hệ số «{multiple}» và lương cơ sở «{wage}» "
            + "(viết 0,3 và 1.490.000).",
        en: "No reward can be worked out from “{multiple}” and the base wage “{wage}”."),
    "reports.reward-unusual": Words(
        vi: "«{name}»: hệ số {multiple} không có trong các mức đã biết ({known}). "
            + "Hãy xem lại văn bản quy định.",
        en: "“{name}”: no rule that is known has the multiple {multiple} ({known})."),
    "reports.reward-other-wage": Words(
        vi: "Lương cơ sở ghi là {stated}, nhưng ngày {day} mức lương là {wage}.",
        en: "The base wage is given as {stated}; on {day} it was {wage}."),
    "reports.reward-wage-unchecked": Words(
        vi: "Chưa rà lương cơ sở đến ngày {day}. Hãy xem có nghị định mới không rồi ghi "
            + "luong_co_so vào tệp đợt khen.",
        en: "The base wage was not looked up for {day}. State luong_co_so in the batch file."),
    "reports.register-clash": Words(
        vi: "Số {number} đã cấp cho «{holder}», không thể cấp cho «{name}».",
        en: "Number {number} belongs to “{holder}” and cannot go to “{name}”."),
    "reports.register-other-number": Words(
        vi: "«{name}» ghi số {number} trong danh sách, nhưng sổ đã cấp số {own}.",
        en: "“{name}” has the number {number} in the roster, but {own} in the book."),
    "reports.register-renamed": Words(
        vi: "Số {number} trước ghi cho «{before}», nay ghi «{after}».",
        en: "Number {number} was written for “{before}”, now for “{after}”."),
    "reports.register-unclaimed": Words(
        vi: "Số {number} đã cấp cho «{name}», nay không có trong danh sách; số ấy vẫn được giữ.",
        en: "Number {number} was given to “{name}”, who is not in the roster; it stays taken."),
    "reports.register-never-given": Words(
        vi: "Số {number} chưa từng cấp trong đợt này, không thể ghi là hỏng.",
        en: "Number {number} was never given here and cannot be spoiled."),
    "reports.register-given": Words(
        vi: "Quyết định {decision}; số sổ vàng {first} đến {last}, cấp mới {new} số.",
        en: "Decision {decision}; book numbers {first} to {last}, {new} of them new."),
]
