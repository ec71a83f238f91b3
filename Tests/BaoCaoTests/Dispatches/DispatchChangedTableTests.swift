import Documents
import Finishing
import Foundation
import Records
import TestSupport
import Testing

@testable import BaoCao

/// A table that goes with a letter is read several times.
@Suite struct DispatchChangedTableTests {
    private let yaml =
        SampleDispatch.head + """
            noi_dung: "Xem danh sách."
            kem_theo:
              - {ten: "Danh sách", cach: noi_trang, tao: {loai: danh_sach, mau: danh-sach, so_sach: so.csv}}

            """

    /// What was read first and what is printed must be one table.
    @Test func aTableThatChangesLeavesTheEarlierPrint() throws {
        try withScratchFolder { folder in
            try SampleDispatch.fill(folder, yaml)
            let path = folder + "/cong-van.pdf"
            let earlier = Data("bản in trước".utf8)
            try earlier.write(to: URL(fileURLWithPath: path))
            let job = try DispatchPrinting(home: SampleDispatch.home)
                .job(folder + "/dispatch.yaml", to: path, options: Press.Options())
            // In place, as a spreadsheet program does that keeps the file open.
            let table = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/so.csv"))
            try table.seekToEnd()
            try table.write(contentsOf: Data("2,Ỗ\n".utf8))
            try table.close()
            let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            let codes = SharedRun.codes { _ = try job.print(found: []) }
            #expect(codes == [.changedWhileRead])
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == earlier)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            #expect(left == names)
        }
    }

    /// A letter with a table is written where a link leads, like every other file.
    @Test func aLinkStaysALink() throws {
        try withScratchFolder { folder in
            try SampleDispatch.fill(folder, yaml)
            let path = folder + "/cong-van.pdf"
            try FileManager.default.createSymbolicLink(
                atPath: path, withDestinationPath: "that.pdf")
            try Data().write(to: URL(fileURLWithPath: folder + "/that.pdf"))
            _ = try DispatchPrinting(home: SampleDispatch.home)
                .print(folder + "/dispatch.yaml", to: path)
            #expect(
                try FileManager.default.destinationOfSymbolicLink(atPath: path) == "that.pdf")
            #expect(try SampleDispatch.inspected(folder + "/that.pdf").findings == [])
        }
    }
}
