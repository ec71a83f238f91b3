import Documents
import Testing

@testable import Reports

@Suite struct StandardLoadingTests {
    @Test(arguments: Standards.all)
    func everyKeyOfAShippedStandardIsKnownAndUsed(id: String) throws {
        let standard = try Standards.load(id)
        #expect(standard.id == id)
    }
}
