/// A Party organisation, an agency, a mass organisation, a place.
public struct Organization: RecordView {
    /// The record of `organizations`.
    public let record: Record
    /// A view of `record`.
    public init(_ record: Record) { self.record = record }

    /// Its full name.
    public var name: String { text("name") ?? id }
    /// Its short name, or the full one.
    public var shortName: String { text("short_name") ?? name }
    /// Code of `loai_to_chuc`.
    public var kind: String? { text("kind") }
    /// Code of `cap_dang`.
    public var partyTier: String? { text("party_tier") }
    /// Code of `cap_hanh_chinh`.
    public var adminLevel: String? { text("admin_level") }
    /// Where it is: `Yên Bái`.
    public var place: String? { text("place") }
    /// The organisation above it.
    public var parent: String? { text("parent") }
    /// The first day it existed under this name.
    public var validFrom: CivilDate? { record["valid_from"].date }
    /// The last day it existed under this name.
    public var validTo: CivilDate? { record["valid_to"].date }
}
