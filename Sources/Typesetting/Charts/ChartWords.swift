/// The few words that a chart itself prints, as Vietnamese offices write them.
enum ChartWords {
    static let unit = "Đơn vị tính: "
    static let noFigures = "Không có số liệu"
    static let previousStep = "tỷ lệ so với bước trước"
    static let series = "Loạt "
    static let highest = "Cao nhất: "
    static let lowest = "thấp nhất: "

    static let column = "Biểu đồ cột"
    static let stackedColumn = "Biểu đồ cột chồng"
    static let percentColumn = "Biểu đồ cột chồng 100%"
    static let bar = "Biểu đồ thanh ngang"
    static let stackedBar = "Biểu đồ thanh ngang chồng"
    static let percentBar = "Biểu đồ thanh ngang chồng 100%"
    static let line = "Biểu đồ đường"
    static let pie = "Biểu đồ tròn"
    static let funnel = "Biểu đồ phễu"
}
