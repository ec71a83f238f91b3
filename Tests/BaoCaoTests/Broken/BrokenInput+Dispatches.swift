/// `dispatch.yaml`.
extension BrokenInput {
    private static let letter = """
        mau: cong-van
        co_quan_ban_hanh: "Tỉnh uỷ"
        ky_hieu: tinh-uy
        so: 5
        ngay: 2026-08-05
        dia_danh: "…"
        trich_yeu: "về việc thử"
        kinh_gui: "Các đảng uỷ"
        luu: "Văn phòng"
        noi_dung: "Nội dung."
        ky: {thay_mat: "Ban Thường vụ", nguoi_ky: "Nguyễn Văn A"}

        """

    private static func dispatch(
        _ name: String, says: String, _ change: @escaping @Sendable (String) -> String
    ) -> BrokenInput {
        BrokenInput(name, .dispatch, "dispatch.yaml", says: says) { folder in
            try folder.text("dispatch.yaml", change(letter))
            try folder.text("so.csv", "a,b\n1,2\n")
            try folder.text("gia.pdf", "đây không phải PDF")
        }
    }

    static let dispatches: [BrokenInput] = [
        dispatch(
            "a dispatch of nothing",
            says: """
                error reports.missing-key dispatch.yaml:1:1
                error reports.dispatch-no-text dispatch.yaml
                """
        ) { _ in "" },
        dispatch("a dispatch of a list", says: "error reports.template-yaml dispatch.yaml:1:1") {
            _ in "- a\n- b\n"
        },
        dispatch(
            "a dispatch that is broken off", says: "error reports.template-yaml dispatch.yaml:13:1"
        ) { $0 + "kem_theo: [\n" },
        dispatch(
            "a dispatch without its template", says: "error reports.missing-key dispatch.yaml:1:1"
        ) {
            $0.replacing("mau: cong-van\n", with: "")
        },
        dispatch("a dispatch of an unknown template", says: "error baocao.template-missing") {
            $0.replacing("cong-van", with: "cong-vann")
        },
        dispatch(
            "a dispatch with an unknown field", says: "error reports.unknown-key dispatch.yaml:12:1"
        ) { $0 + "trich_yue: x\n" },
        dispatch(
            "a dispatch of a day that is none", says: "error reports.wrong-value dispatch.yaml:5:7"
        ) {
            $0.replacing("2026-08-05", with: "2026-02-31")
        },
        dispatch(
            "a dispatch numbered minus five", says: "error reports.wrong-value dispatch.yaml:4:5"
        ) {
            $0.replacing("so: 5", with: "so: -5")
        },
        dispatch("a dispatch without words", says: "error reports.dispatch-no-text dispatch.yaml") {
            $0.replacing("noi_dung: \"Nội dung.\"\n", with: "")
        },
        dispatch(
            "a dispatch with a file that is not there",
            says: "error baocao.dispatch-missing dispatch.yaml:13:37"
        ) {
            $0 + "kem_theo:\n  - {ten: \"X\", cach: dinh_kem, tep: khong-co.csv}\n"
        },
        dispatch(
            "a dispatch with a file outside its folder",
            says: "error baocao.dispatch-outside dispatch.yaml:13:37"
        ) {
            $0 + "kem_theo:\n  - {ten: \"X\", cach: dinh_kem, tep: ../../../../etc/passwd}\n"
        },
        dispatch(
            "a dispatch with a PDF that is none",
            says: """
                error finishing.unreadable-pdf gia.pdf
                error baocao.dispatch-not-usable dispatch.yaml:13:38
                """
        ) {
            $0 + "kem_theo:\n  - {ten: \"X\", cach: noi_trang, tep: gia.pdf}\n"
        },
        dispatch(
            "a dispatch with two attachments of one name",
            says: "error reports.dispatch-repeated-name dispatch.yaml:14:5"
        ) {
            $0
                + "kem_theo:\n  - {ma: a, ten: \"X\", cach: dinh_kem, tep: so.csv}\n  - {ma: a, ten: \"Y\", cach: tep_rieng, tep: so.csv}\n"
        },
        dispatch(
            "a dispatch with a way that nobody knows",
            says: "error reports.wrong-value dispatch.yaml:13:22"
        ) {
            $0 + "kem_theo:\n  - {ten: \"X\", cach: gui_ngua, tep: so.csv}\n"
        },
        dispatch(
            "a dispatch that names what is not there",
            says: """
                error reports.unknown-name dispatch.yaml:10:16
                error reports.unknown-name dispatch.yaml:10:32
                """
        ) {
            $0.replacing("Nội dung.", with: "Xem {{tep.bang}} và {{phu_luc.x}}.")
        },
        dispatch(
            "a dispatch of records that are not there",
            says: "error baocao.dispatch-missing dispatch.yaml:13:38"
        ) {
            $0
                + "kem_theo:\n  - {ten: \"X\", cach: noi_trang, tao: {loai: bao_cao, mau: tong-ket-nam, so_sach: khong-co}}\n"
        },
        dispatch(
            "a dispatch of aliases",
            says: """
                error reports.unknown-key dispatch.yaml:12:1
                error reports.unknown-key dispatch.yaml:13:1
                error reports.unknown-key dispatch.yaml:14:1
                error reports.unknown-key dispatch.yaml:15:1
                error reports.unknown-key dispatch.yaml:16:1
                error reports.unknown-key dispatch.yaml:17:1
                error reports.unknown-key dispatch.yaml:18:1
                error reports.unknown-key dispatch.yaml:19:1
                error reports.unknown-key dispatch.yaml:20:1
                error reports.unknown-key dispatch.yaml:21:1
                """
        ) { letter in
            letter + "a0: &a0 [x,x,x,x,x,x,x,x]\n"
                + (1...9).map {
                    "a\($0): &a\($0) ["
                        + Array(repeating: "*a\($0 - 1)", count: 8).joined(separator: ",") + "]\n"
                }.joined()
        },
        BrokenInput(
            "a dispatch that is not there", .dispatch, "khong-co.yaml",
            says: "error baocao.input-missing khong-co.yaml"
        ) { _ in },
    ]
}
