public import Documents

extension PageStandard {
    /// The look of tables.
    public var tableStyle: TableStyle {
        TableStyle(
            rules: tables.rules, ruleWidth: tables.ruleWidth,
            headerShade: tables.headerShade.map(Color.gray),
            bandShade: tables.totalShade.map(Color.gray), paddingX: tables.paddingX,
            paddingY: tables.paddingY, header: self[.tableHeader].style,
            body: self[.tableBody].style, total: self[.tableTotal].style,
            caption: self[.tableCaption].style, unit: self[.tableUnit].style,
            decimalMark: numbers.decimalMark.first ?? ",")
    }

    /// "Bảng 1. Cơ cấu tổ chức"; without a number the title alone.
    public func tableCaption(_ title: String, number: Int?) -> String {
        Self.caption(tables.caption, title, number)
    }

    /// "Đơn vị tính: mô hình".
    public func tableUnit(_ unit: String) -> String { tables.unit.filled(["unit": unit]) }

    /// "Biểu đồ 1. Mô hình theo lĩnh vực"; without a number the title alone.
    public func chartCaption(_ title: String, number: Int?) -> String {
        Self.caption(charts.caption, title, number)
    }

    /// "Nguồn: báo cáo của các đảng uỷ".
    public func chartSource(_ source: String) -> String { charts.from.filled(["source": source]) }

    /// Text style of the labels, values and legend of charts.
    public var chartLabels: TextStyle { self[.chartLabel].style.text }

    private static func caption(_ pattern: Pattern, _ title: String, _ number: Int?) -> String {
        guard let number else { return title }
        return pattern.filled(["number": String(number), "title": title])
    }
}
