/// The words of the diagnostics of `Drawing`.
let drawingWording: [String: Words] = [
    "drawing.cannot-write": Words(
        vi: "không ghi được {path} ({reason}); xem thư mục có tồn tại, còn chỗ trống và cho phép "
            + "ghi không",
        en: "cannot write {path} ({reason}); see that the folder exists, has room and may be "
            + "written to"),
    "drawing.cairo": Words(
        vi: "lỗi khi vẽ trang {page}: {message} (Cairo {status}); đây là lỗi của chương trình, "
            + "hãy báo kèm tệp đầu vào",
        en: "page {page} cannot be drawn: {message} (Cairo {status}); this is our fault, please "
            + "report it with the input"),
    "drawing.refused-font": Words(
        vi: "không dùng được tệp phông {font} ({reason}); cài lại gói phông hoặc thay tệp khác "
            + "trong fonts/",
        en: "the font file {font} cannot be used ({reason}); install the font package again or "
            + "put another file in fonts/"),
]
