import Drawing

extension Press {
    /// Makes the process keep the memory that drawing takes and frees for every page. For
    /// executables, once at the start.
    public static func keepFreedMemory() { FreedMemory.keep() }
}
