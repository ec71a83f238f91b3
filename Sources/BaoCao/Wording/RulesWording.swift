/// What each rule of reconciliation demands, in a line.
let rulesWording: [String: Words] = [
    "records.rule-x01": Words(
        vi: "Tổng bằng cộng các thành phần", en: "A total is the sum of its parts"),
    "records.rule-x03": Words(
        vi: "Bộ phận không lớn hơn toàn bộ", en: "A part is at most its whole"),
    "records.rule-x05": Words(
        vi: "Tỷ lệ đúng bằng tử số chia mẫu số, trong phạm vi làm tròn",
        en: "A percentage is its numerator over its base, within rounding"),
    "records.rule-x06": Words(
        vi: "Mức tăng, giảm đúng với số của hai kỳ", en: "A change agrees with both values"),
    "records.rule-x07": Words(
        vi: "Tổng nằm giữa số đơn vị nhân mức thấp nhất và mức cao nhất",
        en: "A total lies between count × least and count × most"),
    "records.rule-x08": Words(
        vi: "Số nêu bằng số mục được kể", en: "A stated number is the number of things listed"),
    "records.rule-x18": Words(
        vi: "Số gần đúng không cộng thành số chính xác",
        en: "Approximate values never enter an exact sum"),
    "records.rule-t01": Words(
        vi: "Số của cấp trên bằng số các đơn vị cộng lại",
        en: "What a superior states is what its units come to"),
    "records.rule-x04": Words(
        vi: "Hai cách chia cùng một tổng phải cộng ra bằng nhau",
        en: "Two ways to split one whole come to the same"),
    "records.rule-x09": Words(
        vi: "Năm kỷ niệm bằng năm nay trừ năm gốc",
        en: "An anniversary is its year minus the year of the event"),
    "records.rule-x10": Words(
        vi: "Số năm của giai đoạn đúng với quy ước đếm năm",
        en: "A period has as many years as the convention counts"),
    "records.rule-x11": Words(
        vi: "Tử số và mẫu số cùng đơn vị tính",
        en: "A part and its whole count the same things"),
    "records.rule-x12": Words(
        vi: "Số của một năm không lệch quá xa bình quân cả giai đoạn",
        en: "One year is not far from the mean of all"),
    "records.rule-x13": Words(
        vi: "Tỷ lệ không vượt giới hạn",
        en: "A share keeps within its limit"),
    "records.rule-x14": Words(
        vi: "Tên văn bản, phong trào ghi đúng tên đã ban hành",
        en: "Documents and campaigns go by their registered names"),
    "records.rule-x15": Words(
        vi: "Đầu kỳ cộng tăng trừ giảm bằng cuối kỳ",
        en: "Opening and what came less what went is closing"),
    "records.rule-x16": Words(
        vi: "Một con số chỉ mang một trạng thái",
        en: "One figure has one status"),
    "records.rule-x17": Words(
        vi: "Khen thưởng phải rõ ai quyết định, quyết định nào, tặng ai",
        en: "An award says who decided, by what, for whom"),
    "records.rule-x19": Words(
        vi: "Báo cáo có đủ các phần bắt buộc",
        en: "A review has the parts that it must have"),
    "records.rule-x20": Words(
        vi: "Lời văn không có lỗi gõ",
        en: "The text has no faults of typing"),
    "records.rule-x21": Words(
        vi: "Kỳ nhỏ nằm trong kỳ lớn",
        en: "A period within another lies within it"),
    "records.rule-x22": Words(
        vi: "Độ phủ bằng số đơn vị có trên tổng số đơn vị",
        en: "Coverage is units that have over all units"),
    "records.rule-c01": Words(
        vi: "Tỷ lệ kèm tử số và mẫu số",
        en: "A percentage has its numerator and base"),
    "records.rule-c02": Words(
        vi: "Các thành phần cùng đơn vị, kỳ, trạng thái với tổng",
        en: "Parts share the unit, period and status of their total"),
    "records.rule-c04": Words(
        vi: "Số giải bằng số được giải",
        en: "Prizes are as many as their recipients"),
    "records.rule-c09": Words(
        vi: "Tổ chức đảng đủ số đảng viên, cấp ủy viên theo quy định",
        en: "Party units have the members that the rules want"),
    "records.rule-c11": Words(
        vi: "Khối dân vận có từ 7 đến 13 người, do Bí thư hoặc Phó Bí thư làm trưởng",
        en: "A khối dân vận has 7 to 13 members under the secretary or a deputy"),
    "records.rule-c15": Words(
        vi: "Xếp loại theo thang có hiệu lực vào ngày cuối kỳ",
        en: "Grades are those of the scale in force at the end of the period"),
    "records.rule-c16": Words(
        vi: "Một thành tích chỉ một hình thức khen thưởng",
        en: "One achievement, one form of award"),
    "records.rule-c19": Words(
        vi: "So sánh số cùng chỉ tiêu, đơn vị, độ dài kỳ",
        en: "Compared figures are of one indicator, unit and length of period"),
    "records.rule-c20": Words(
        vi: "Số liệu của đơn vị còn tồn tại trong kỳ",
        en: "A figure is about a unit that existed in its period"),
    "records.rule-t02": Words(
        vi: "Mỗi số liệu một giá trị cho một đơn vị, một kỳ",
        en: "One figure has one value"),
    "records.rule-g01": Words(
        vi: "Mức xếp loại đúng với điểm và điều kiện",
        en: "A grade is the one that points and conditions give"),
]

/// Remarks beside a finding, with its facts in braces.
let remarksWording: [String: Words] = [
    "records.remark-length": Words(
        vi: "chưa quy ước cách đếm năm (thiết lập quy_uoc_do_dai_ky: hieu_so hoặc ca_hai_dau)",
        en:
            "no convention says how years are counted (setting quy_uoc_do_dai_ky: hieu_so or ca_hai_dau)"
    ),
    "records.remark-mean": Words(
        vi: "khác xa bình quân một năm của {period}; xem lại phạm vi tính của hai số",
        en: "far from the yearly mean of {period}; see whether both count the same scope"),
    "records.remark-limit": Words(
        vi: "vượt giới hạn {limit}; chỉ đúng khi số gốc ít nhất là {base}",
        en: "above the limit of {limit}; right only for a base of at least {base}"),
    "records.remark-best": Words(
        vi: "vượt {percent}% theo {source}, cơ sở tính {base}",
        en: "above {percent}% by {source}, base {base}"),
    "records.remark-status": Words(
        vi: "một con số gọi bằng hai trạng thái: {one}, {other}",
        en: "one number goes by two statuses: {one}, {other}"),
    "records.remark-history": Words(
        vi: "trạng thái ghi “{one}”, mục cuối của quá trình ghi “{other}”",
        en: "the status is “{one}”, the last of its history “{other}”"),
    "records.remark-missing": Words(
        vi: "thiếu {columns}",
        en: "lacks {columns}"),
    "records.remark-kind": Words(
        vi: "chưa rõ là tập thể, cá nhân hay hộ gia đình",
        en: "not said whether collectives, persons or households"),
    "records.remark-authority": Words(
        vi: "{form} cùng cấp do nơi khác loại tặng: {one}, nơi khác là {other}",
        en: "{form} of one level given by bodies of different kinds: {one}, elsewhere {other}"),
    "records.remark-twice": Words(
        vi: "cùng thành tích đã được tặng {one}, nay {other}",
        en: "the same achievement was given {one}, now {other}"),
    "records.remark-part": Words(
        vi: "chưa có phần {part}",
        en: "the part “{part}” is missing"),
    "records.remark-cause": Words(
        vi: "{count}/{all} hạn chế chưa nêu nguyên nhân",
        en: "{count} of {all} limitations state no cause"),
    "records.remark-doubled": Words(
        vi: "lặp chữ: “{text}”",
        en: "doubled words: “{text}”"),
    "records.remark-quote": Words(
        vi: "ngoặc kép thiếu một bên: {text}",
        en: "a quotation mark lacks its partner: {text}"),
    "records.remark-joined": Words(
        vi: "dính chữ: “{text}”",
        en: "words run together: “{text}”"),
    "records.remark-point": Words(
        vi: "số thập phân viết bằng dấu chấm: {text}",
        en: "a decimal point where a comma belongs: {text}"),
    "records.remark-base": Words(
        vi: "chỉ nêu tỷ lệ, không nêu tử số và mẫu số",
        en: "a percentage without its numerator and base"),
    "records.remark-scope": Words(
        vi: "khác nhau về {columns}",
        en: "different in {columns}"),
    "records.remark-least": Words(
        vi: "thấp hơn mức của {source}",
        en: "below what {source} wants"),
    "records.remark-scales": Words(
        vi: "kỳ này qua hai thang xếp loại ({one}; {other}), không cộng chung",
        en: "the period runs over two scales ({one}; {other}), which are not added up"),
    "records.remark-grade": Words(
        vi: "{grades} không có trong thang “{scale}”",
        en: "{grades} is no grade of “{scale}”"),
    "records.remark-force": Words(
        vi: "ghi theo “{one}”, nhưng cuối kỳ “{other}” có hiệu lực",
        en: "graded by “{one}”, but “{other}” was in force at the end of the period"),
    "records.remark-conditions": Words(
        vi: "chưa trả lời điều kiện: {conditions}",
        en: "conditions not answered: {conditions}"),
    "records.remark-ended": Words(
        vi: "{unit} đã kết thúc ngày {date}, trước {period}",
        en: "{unit} ended on {date}, before {period}"),
    "records.remark-not-yet": Words(
        vi: "{unit} có từ ngày {date}, sau {period}",
        en: "{unit} began on {date}, after {period}"),
]
