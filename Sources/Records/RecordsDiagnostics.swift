public import Documents

/// What Records reports. The words stand in the front door's wording.
extension Diagnostic.Code {
    /// A file or folder cannot be read: `reason`.
    public static let unreadable = Self("records.unreadable")
    /// A file is not UTF-8 from `offset` on.
    public static let badEncoding = Self("records.bad-encoding")
    /// A file or part of it is beyond a limit: `limit`.
    public static let tooLarge = Self("records.too-large")
    /// A file in the folder is of a kind that is not read: `name`.
    public static let skippedFile = Self("records.skipped-file")
    /// The folder holds no records at all.
    public static let noRecords = Self("records.no-records")
    /// YAML cannot be parsed: `problem`.
    public static let malformedYaml = Self("records.malformed-yaml")
    /// Aliases make the YAML too large when written out.
    public static let aliasBomb = Self("records.alias-bomb")
    /// Two keys of one mapping are alike: `key`.
    public static let duplicateKey = Self("records.duplicate-key")
    /// A key that YAML 1.1 reads as yes or no: `key`.
    public static let booleanKey = Self("records.boolean-key")
    /// A key is not plain text.
    public static let badKey = Self("records.bad-key")
    /// A file of records holds neither tables nor a list of records.
    public static let notATable = Self("records.not-a-table")
    /// A record is not a list of named values.
    public static let notARecord = Self("records.not-a-record")
    /// A quotation mark is opened and never closed.
    public static let unclosedQuote = Self("records.unclosed-quote")
    /// Text follows a closing quotation mark.
    public static let textAfterQuote = Self("records.text-after-quote")
    /// A row has `found` cells where its header has `expected`.
    public static let wrongCellCount = Self("records.wrong-cell-count")
    /// A table has no header row.
    public static let noHeader = Self("records.no-header")
    /// `count` rows stand above the header and were not read.
    public static let rowsAboveHeader = Self("records.rows-above-header")
    /// A table has a header and no rows.
    public static let emptyTable = Self("records.empty-table")
    /// No table of this name: `name`, perhaps `nearest`.
    public static let unknownTable = Self("records.unknown-table")
    /// No column of this name: `name` in `table`, perhaps `nearest`.
    public static let unknownColumn = Self("records.unknown-column")
    /// Two headers mean one column: `name`.
    public static let duplicateColumn = Self("records.duplicate-column")
    /// A required cell is empty: `column`.
    public static let missingValue = Self("records.missing-value")
    /// A required column is absent: `column`.
    public static let missingColumn = Self("records.missing-column")
    /// `value` in `column` is not a number.
    public static let notANumber = Self("records.not-a-number")
    /// `value` in `column` is not a date.
    public static let notADate = Self("records.not-a-date")
    /// `value` in `column` is neither yes nor no.
    public static let notAFlag = Self("records.not-a-flag")
    /// `column` needs named parts and holds `value`.
    public static let notAGroup = Self("records.not-a-group")
    /// `column` needs one value and holds several.
    public static let notOneValue = Self("records.not-one-value")
    /// `value` is not a code of `scheme`, perhaps `nearest`.
    public static let unknownCode = Self("records.unknown-code")
    /// A second record of one table has the identifier `id`; the first is at `first`.
    public static let duplicateId = Self("records.duplicate-id")
    /// `value` in `column` names no record of `tables`, perhaps `nearest`.
    public static let danglingReference = Self("records.dangling-reference")
    /// `value` in `column` names several records: `candidates`.
    public static let ambiguousReference = Self("records.ambiguous-reference")
    /// `value` can be read in two ways and was read as `read`.
    public static let ambiguousNumber = Self("records.ambiguous-number")
    /// Text was in decomposed form and was composed: `count` cells.
    public static let decomposedText = Self("records.decomposed-text")
    /// A control character `code` stands in the text.
    public static let controlCharacter = Self("records.control-character")
    /// A range ends below its start: `value`.
    public static let reversedRange = Self("records.reversed-range")
    /// Somebody wrote `value` into a row that is marked as a sample, which is not read.
    public static let editedSample = Self("records.edited-sample")
    /// A heading `text` in a file of narrative was left out: the template has its own.
    public static let narrativeHeading = Self("records.narrative-heading")
    /// A description of records is itself wrong: `problem`.
    public static let badDescription = Self("records.bad-description")
}

extension Diagnostic.Code {
    /// The file was written to while it was being read.
    public static let changedWhileRead = Self("records.changed-while-read")
}

/// What is odd in the letters and files of an office.
extension Diagnostic.Code {
    /// `value` in `column` holds U+FFFD: a letter was lost when the text was converted.
    public static let damagedLetter = Self("records.damaged-letter")
    /// A combining mark `code` in `value` in `column` belongs to no letter.
    public static let strayMark = Self("records.stray-mark")
    /// The word `value` in `column` looks like the text of an old font.
    public static let oldFontLetters = Self("records.old-font-letters")
    /// `value` states another unit than `unit`, the one of `column`.
    public static let otherUnit = Self("records.other-unit")
    /// `value` is more than a thousand per cent.
    public static let unlikelyPercentage = Self("records.unlikely-percentage")
    /// A file says the same as `first` and was not read twice.
    public static let copiedFile = Self("records.copied-file")
    /// A spreadsheet, `name`, of a kind that is not read.
    public static let oldWorkbook = Self("records.old-workbook")
    /// The workbook `name` is open in a spreadsheet program.
    public static let openElsewhere = Self("records.open-elsewhere")
    /// Values stand under no header: `value` is the first.
    public static let columnWithoutHeader = Self("records.column-without-header")
    /// A row that numbers the columns was left out.
    public static let numberingRow = Self("records.numbering-row")
    /// A record is part of itself: `path`.
    public static let partOfItself = Self("records.part-of-itself")
    /// A file says nothing at all.
    public static let emptyFile = Self("records.empty-file")
    /// Lines of a text file were converted from an old encoding: `encoding`, `count`.
    public static let legacyLines = Self("records.legacy-lines")
    /// The lines `---` around what is said of a narrative are not closed.
    public static let unclosedFront = Self("records.unclosed-front")
    /// A narrative holds `kind`, which is printed as it is typed.
    public static let narrativeMarkup = Self("records.narrative-markup")
}
