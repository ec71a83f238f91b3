import Records

/// What kind of value a name stands for, known when a template is loaded.
indirect enum ValueType: Sendable, Hashable {
    case text
    case quantity
    /// A part of a whole, printed as a percentage.
    case ratio
    case date
    case flag
    /// A record of one of these tables.
    case record([String])
    /// Records of a table.
    case records(String)
    /// A whole in its parts, by the codes of a scheme.
    case breakdown
    case list(ValueType)
    case group([ColumnDescription])

    /// The type of a column's values.
    init(_ type: ColumnType) {
        self =
            switch type {
            case .text, .code: .text
            case .reference(let tables): .record(tables)
            case .number: .quantity
            case .date: .date
            case .flag: .flag
            case .list(let element): .list(ValueType(element))
            case .group(let columns): .group(columns)
            case .counts: .breakdown
            }
    }

    /// The type's name in messages.
    var name: String {
        switch self {
        case .text: "văn bản"
        case .quantity: "số lượng"
        case .ratio: "tỷ lệ"
        case .date: "ngày"
        case .flag: "có/không"
        case .record: "bản ghi"
        case .records: "các bản ghi"
        case .breakdown: "phân tổ"
        case .list: "danh sách"
        case .group: "nhóm"
        }
    }
}
