import ArgumentParser
import BaoCao
import Documents
import Records

/// `baocao import`: brings books of an office or of its units into one.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nhập sổ của cơ quan hoặc của đơn vị cấp dưới vào một sổ.")

    @OptionGroup var common: CommonOptions

    @Argument(
        help:
            "Sổ cần nhập: thư mục, tệp .xlsx, .yaml, .csv, .sqlite, hoặc báo cáo .pdf có đính kèm sổ."
    )
    var records: [String]

    @Option(help: "Sổ nhận, tệp .sqlite; chưa có thì lập mới.")
    var into: String

    @Flag(help: "Sổ của chính cơ quan: giữ nguyên mã, nhận cả thiết lập.")
    var own = false

    @Option(help: "Đơn vị gửi (mã hoặc tên), khi sổ không ghi hoặc ghi khác.")
    var sender: String?

    @Flag(help: "Bỏ những mục đơn vị gửi lần trước mà lần này không còn; có kể từng mục.")
    var replace = false

    @Option(help: "Kỳ đã khóa được nhận sửa lần này (mã hoặc tên); dùng được nhiều lần.")
    var reopen: [String] = []

    @Option(help: "Ngày nhận sổ, ví dụ 2026-01-15, ghi vào lịch sử gửi.", transform: typedDay)
    var date: CivilDate?

    @Flag(help: "Kể từng mục mới và mục không đổi.")
    var all = false

    func validate() throws {
        guard into.hasSuffix(".sqlite") else {
            throw ValidationError("--into cần một tệp .sqlite: \(into)")
        }
        if own, sender != nil {
            throw ValidationError("--own là sổ của chính cơ quan, không dùng cùng --sender.")
        }
    }

    func run() throws {
        var options = ImportOptions()
        options.replaces = replace
        options.reopened = reopen
        options.received = date
        let imported = try common.reporting {
            try BookImporting(home: common.findHome()).run(
                records, into: into, isOwn: own, sender: sender, options: options)
        }
        for line in ImportTable(imported.outcomes, isEnglish: common.english).lines(all: all) {
            FileHandleStream.output.write(line + "\n")
        }
        try common.end(imported.diagnostics)
    }
}

/// What an import says: counts a table, then what changed, was refused or taken out.
private struct ImportTable {
    private let outcomes: [ImportOutcome]
    private let isEnglish: Bool

    init(_ outcomes: [ImportOutcome], isEnglish: Bool) {
        self.outcomes = outcomes
        self.isEnglish = isEnglish
    }

    private func word(_ kind: ImportOutcome.Kind) -> String {
        switch kind {
        case .new: isEnglish ? "new" : "mới"
        case .changed: isEnglish ? "changed" : "đổi"
        case .same: isEnglish ? "same" : "không đổi"
        case .refused: isEnglish ? "refused" : "không nhận"
        case .absent: isEnglish ? "not sent any more, kept" : "không còn gửi, vẫn giữ"
        case .withdrawn: isEnglish ? "withdrawn" : "bỏ"
        }
    }

    func lines(all: Bool) -> [String] {
        var order: [String] = []
        var counts: [String: [ImportOutcome.Kind: Int]] = [:]
        for outcome in outcomes {
            if counts[outcome.table] == nil { order.append(outcome.table) }
            counts[outcome.table, default: [:]][outcome.kind, default: 0] += 1
        }
        var lines = order.map { table in
            let parts = ImportOutcome.Kind.allCases.compactMap { kind in
                counts[table]?[kind].map { "\($0) \(word(kind))" }
            }
            return "\(table): \(parts.joined(separator: ", "))"
        }
        if !outcomes.isEmpty, outcomes.allSatisfy({ $0.kind == .same }) {
            lines.append(
                isEnglish
                    ? "Nothing new: all \(outcomes.count) records are as they were."
                    : "Không có gì mới: cả \(outcomes.count) mục vẫn như trước.")
        }
        for outcome in outcomes where all || Self.told.contains(outcome.kind) {
            lines.append("  \(word(outcome.kind)): \(outcome.table) “\(outcome.label)”")
            for change in outcome.changes {
                let (before, after) = (shown(change.before), shown(change.after))
                lines.append("    \(change.column): \(before) → \(after)")
            }
        }
        return lines
    }

    /// What is told record by record without being asked for.
    private static let told: Set<ImportOutcome.Kind> = [.changed, .refused, .withdrawn]

    private func shown(_ value: String) -> String {
        value.isEmpty ? (isEnglish ? "(nothing)" : "(trống)") : value
    }
}
