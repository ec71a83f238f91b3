extension RecordBook {
    /// The records of `organizations`.
    public var organizations: [Organization] { self["organizations"].map(Organization.init) }
    /// The records of `periods`.
    public var periods: [Period] { self["periods"].map(Period.init) }
    /// The records of `figures`.
    public var figures: [Figure] { self["figures"].map(Figure.init) }
    /// The records of `model_tallies`.
    public var modelTallies: [ModelTally] { self["model_tallies"].map(ModelTally.init) }
    /// The records of `models`.
    public var models: [Model] { self["models"].map(Model.init) }
    /// The records of `awards`.
    public var awards: [Award] { self["awards"].map(Award.init) }
    /// The records of `documents`.
    public var documents: [OfficialDocument] { self["documents"].map(OfficialDocument.init) }

    /// The organisation called `id`.
    public func organization(_ id: String) -> Organization? {
        self["organizations"][id].map(Organization.init)
    }
    /// The period called `id`.
    public func period(_ id: String) -> Period? { self["periods"][id].map(Period.init) }
    /// The figure called `id`.
    public func figure(_ id: String) -> Figure? { self["figures"][id].map(Figure.init) }
}
