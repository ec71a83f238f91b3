import Documents
import Finishing
import Testing

/// Chunks that another process packed.
@Suite struct PackedChunks {
    private static let document = StructureElement(id: 0, parent: nil, role: .document)

    private func packed(_ structure: PageStructure, of page: TestPage) throws -> [UInt8] {
        try PreparedChunk(TestChunk.draw([page]), pages: [structure], tagged: true).packed
    }

    @Test func comeBackAsTheyWere() throws {
        let page = TestPage(contents: [.text("một", 0)], elements: [Self.document])
        let packed = try packed(page.structure, of: page)
        #expect(try PreparedChunk(packed: packed).packed == packed)
    }

    /// Elements are numbered on from those before, and pages counted on: no sum may overflow.
    @Test(arguments: [Int.max, Int.min, Int.max - 1, -2])
    func withNumbersThatNoFileReachesAreRefused(number: Int) throws {
        let page = TestPage(contents: [.text("một", 0)], elements: [Self.document])
        var structures = Array(repeating: page.structure, count: 5)
        // Marks below 0 belong to no element, and are not written.
        structures[0].marks = [number < 0 ? Int.max : number]
        structures[1].elements.append(
            StructureElement(id: number, parent: 0, role: .paragraph))
        structures[2].elements.append(
            StructureElement(id: 1, parent: number, role: .paragraph))
        structures[3].number = number
        structures[4].links = [
            LinkSpot(
                target: "#a", box: SheetBox(x: 0, y: 0, width: 1, height: 1), element: number)
        ]
        for structure in structures {
            let packed = try packed(structure, of: page)
            #expect(throws: FinishingError.self) { _ = try PreparedChunk(packed: packed) }
        }
    }
}
