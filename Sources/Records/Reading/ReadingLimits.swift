/// What is still taken for a file of an office; beyond it a file is refused with its place,
/// before it takes the memory of the machine.
struct ReadingLimits: Sendable {
    /// Bytes of a file that is read into memory.
    var fileBytes = 256 << 20
    /// Bytes of YAML; large tables belong in CSV.
    var yamlBytes = 32 << 20
    /// Bytes of one row of CSV.
    var rowBytes = 16 << 20
    /// Columns of a table.
    var columns = 2_000
    /// Files of one folder.
    var files = 5_000
}
