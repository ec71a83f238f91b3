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
]
