/// Vietnamese sentences made from a seed: the same seed gives the same text on every machine.
struct SyntheticText {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to, not including, `bound`.
    mutating func number(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    private mutating func pick(_ words: [String]) -> String { words[number(words.count)] }

    /// A sentence with a subject, a verb, an object and sometimes a figure.
    mutating func sentence() -> String {
        var text = pick(Self.subjects) + " " + pick(Self.verbs) + " " + pick(Self.objects)
        if number(3) == 0 { text += ", đạt \(60 + number(40)),\(number(10))% kế hoạch" }
        if number(4) == 0 { text += " " + pick(Self.tails) }
        return text + "."
    }

    /// A paragraph of three to six sentences.
    mutating func paragraph() -> String {
        (0..<(3 + number(4))).map { _ in sentence() }.joined(separator: " ")
    }

    /// A made-up name of a model.
    mutating func model() -> String { pick(Self.models) + " " + pick(Self.places) }

    private static let subjects = [
        "Cấp uỷ cơ sở", "Ban Thường vụ Đảng uỷ", "Khối dân vận các xã, phường", "Mặt trận Tổ quốc",
        "Chi bộ thôn", "Đoàn Thanh niên", "Hội Liên hiệp Phụ nữ", "Các cơ quan, đơn vị",
    ]
    private static let verbs = [
        "tiếp tục đẩy mạnh", "đã triển khai đồng bộ", "thường xuyên kiểm tra", "chủ động phối hợp",
        "từng bước nâng cao chất lượng", "kịp thời biểu dương", "nghiêm túc rút kinh nghiệm về",
    ]
    private static let objects = [
        "phong trào thi đua “Dân vận khéo”", "các mô hình phát triển kinh tế",
        "công tác tuyên truyền",
        "việc thực hiện quy chế dân chủ ở cơ sở", "nếp sống văn hoá ở khu dân cư",
        "công tác cải cách hành chính", "hoạt động của tổ dân vận", "việc giữ gìn an ninh trật tự",
    ]
    private static let tails = [
        "trên địa bàn", "ngay từ đầu năm", "theo đúng kế hoạch", "với sự đồng thuận của Nhân dân",
    ]
    private static let models = [
        "Tuyến đường hoa", "Vườn mẫu", "Tiếng loa an ninh", "Ngày thứ Bảy vì dân",
        "Thu gom rác thải nhựa", "Tiết học không điểm trừ", "Ẩm thực sạch", "Ươm mầm hữu nghị",
    ]
    private static let places = [
        "thôn Nà Phặc", "tổ dân phố số 5", "bản Hợp Thành", "khu phố Mỹ Lệ", "xã Yên Thuỷ",
    ]
}
