/// A paper that a body issued: resolution, plan, guideline.
public struct OfficialDocument: RecordView {
    /// The record of `documents`.
    public let record: Record
    /// A view of `record`.
    public init(_ record: Record) { self.record = record }

    /// Code of `loai_van_ban`.
    public var kind: String? { text("type") }
    /// Its number without symbol: `25`.
    public var number: String? { text("number") }
    /// Number and symbol: `25-NQ/TW`.
    public var symbol: String? { text("symbol") }
    /// When it was signed.
    public var date: CivilDate? { record["date"].date }
    /// Who issued it, one or several.
    public var issuers: [String] { record["issuer"].list.compactMap(\.text) }
    /// What it is about, in its own words.
    public var title: String? { text("title") }
    /// Code of `vai_tro_van_ban`: basis, implementing, guiding.
    public var role: String? { text("role") }
}
