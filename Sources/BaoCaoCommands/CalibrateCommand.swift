import ArgumentParser
import BaoCao
import Documents
import Reports

/// `baocao calibrate`: the sheet that finds a printer's shift, scale and turn.
struct CalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate", abstract: "In tờ hiệu chỉnh để tìm độ lệch của máy in.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var archiving: ArchiveOptions

    @Option(name: .shortAndLong, help: "Tệp PDF cần ghi.")
    var output: String

    @Option(help: "Khổ giấy theo mm, ví dụ 297x210.")
    var size = "297x210"

    func run() throws {
        let sides = size.split(separator: "x").compactMap { Double($0) }
        guard sides.count == 2, sides.allSatisfy({ (50...2000).contains($0) }) else {
            throw ValidationError("--size 297x210: \(size)")
        }
        let calibration = CalibrationSheet(
            size: Size(width: .mm(sides[0]), height: .mm(sides[1])))
        let options = try archiving.press()
        try common.reporting {
            let press = Press(fonts: try FontLibrary(home: common.findHome()).book())
            let document = Document(
                metadata: Metadata(title: "Tờ hiệu chỉnh máy in"),
                sections: [Section(sheets: SheetSource([calibration.sheet]))])
            let printed = try press.print(
                document, to: output, options: options)
            common.tell(printed.diagnostics)
        }
    }
}
