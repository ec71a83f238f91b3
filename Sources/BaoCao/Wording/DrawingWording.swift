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
    "drawing.no-pages": Words(
        vi: "không có trang nào để ghi vào {path}",
        en: "there is no page to write to {path}"),
    "drawing.missing-anchor": Words(
        vi: "liên kết ở trang {page} trỏ tới “{name}” không có trong tài liệu; liên kết được "
            + "dẫn về trang cuối",
        en: "a link on page {page} leads to “{name}”, which the document does not have; it goes "
            + "to the last page"),
    "drawing.bad-date": Words(
        vi: "ngày tạo “{value}” không đúng dạng 2023-12-20T08:30:00+07:00; tệp không ghi ngày tạo",
        en: "the creation date “{value}” is not of the form 2023-12-20T08:30:00+07:00; the file "
            + "states none"),
]
