public import Documents

/// What is found in the parts of a run in shares. Arguments: `path`; `share` and `shares`, which
/// part it is; `other`, the part that it does not go with.
extension Diagnostic.Code {
    /// A file or folder that no share was written to.
    public static let partForeign = Self("baocao.part-foreign")
    /// A part file in the format of another version of the program.
    public static let partOtherFormat = Self("baocao.part-other-format")
    /// A part file that is cut off, or whose bytes have changed.
    public static let partDamaged = Self("baocao.part-damaged")
    /// A folder whose share is not done.
    public static let partUnfinished = Self("baocao.part-unfinished")
    /// Shares that no part has. Arguments: `missing` (their names), `count`.
    public static let partMissing = Self("baocao.part-missing")
    /// A share that another part has as well.
    public static let partTwice = Self("baocao.part-twice")
    /// A part made from another input, template or setting.
    public static let partOtherInput = Self("baocao.part-other-input")
    /// A part made by another build of the program.
    public static let partOtherProgram = Self("baocao.part-other-program")
    /// A part of a run in another number of shares. Argument: `expected`.
    public static let partOtherCount = Self("baocao.part-other-count")
    /// The output is one of the parts.
    public static let partIsOutput = Self("baocao.part-is-output")
    /// A report that its share could not make. Arguments: `name`, `share`, `shares`.
    public static let shareFailed = Self("baocao.share-failed")
    /// A file of a part is missing or not what the part's manifest says. Argument: `reason`.
    public static let partUnreadable = Self("baocao.part-unreadable")
    /// Two parts hold different files of one name. Arguments `name`, `path`.
    public static let partsDiffer = Self("baocao.parts-differ")
}
