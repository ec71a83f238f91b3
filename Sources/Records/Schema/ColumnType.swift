/// What the cells of a column may hold.
public indirect enum ColumnType: Sendable, Hashable {
    /// Any text.
    case text
    /// A code of a scheme, written as the code or as its label.
    case code(scheme: String)
    /// A record of one of these tables, written as its identifier or as its name.
    case reference(to: [String])
    /// A number as people type it.
    case number
    /// A date as people type it.
    case date
    /// Yes or no (`có`, `không`, `x`).
    case flag
    /// Several values; in one cell of a sheet they are divided by `;` or a line break.
    case list(of: ColumnType)
    /// Named parts; in a sheet each part is a column of its own.
    case group([ColumnDescription])
    /// How many of each code of a scheme; in a sheet each code is a column of its own.
    case counts(scheme: String)
}
