import Testing

@testable import Records

/// Letters that stand in workbooks as `_x000D_`.
@Suite struct EscapedTextTests {
    @Test(arguments: [
        ("Dòng một_x000D_\nDòng hai", "Dòng một\nDòng hai"),
        ("một_x000D_hai_x000d_", "một\nhai\n"),
        ("_x005F_x000D_", "_x000D_"),
        ("van_hoa_xa_hoi", "van_hoa_xa_hoi"),
        ("_xD83D__xDE00_", "😀"),
        ("_x00", "_x00"), ("_x00zz_", "_x00zz_"), ("Ẫ_x0041_Ợ", "ẪAỢ"),
    ])
    func isRead(written: String, said: String) {
        #expect(EscapedText.decoded(Array(written.utf8)) == said)
    }

    /// What looks like an escape is none when it is read again, here or elsewhere.
    @Test(arguments: ["van_hoa_xa_hoi", "_x000D_", "_x005F_x000D_", "_xa_xb_", "_x_", "Ẫ_x0041_"])
    func looksLikeItselfAfterwards(text: String) {
        let written = EscapedText.encoded(text)
        #expect(EscapedText.decoded(Array(written.utf8)) == text)
        #expect(!written.contains("_xa_") || written.contains("_x005F_xa_"))
    }
}
