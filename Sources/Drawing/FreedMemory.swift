internal import CCairo

/// The process's heap.
public enum FreedMemory {
    /// Keeps freed blocks of up to 64 MB in the process instead of handing them back to the
    /// system each time: the packer of every page takes and frees 268 KB. Worth 10 to 16 % of
    /// the time of a long drawing. For executables, once at the start.
    public static func keep() {
        mallopt(M_MMAP_THRESHOLD, 64 << 20)
        mallopt(M_TRIM_THRESHOLD, 64 << 20)
    }
}
