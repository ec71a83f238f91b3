/// The words for what Finishing reports.
let finishingWording: [String: Words] = [
    "finishing.unreadable-pdf": Words(
        vi: "Không đọc được tệp PDF ({reason}); hãy xuất lại tệp này từ chương trình đã tạo ra nó",
        en: "the PDF cannot be read ({reason}); write it anew from the program that made it"),
    "finishing.no-pages": Words(
        vi: "Văn bản không có trang nào nên không ghi ra tệp",
        en: "the document has no pages, so no file is written"),
    "finishing.pages-differ": Words(
        vi: "Phần PDF có {pages} trang, cấu trúc ghi {expected} trang; đây là lỗi của BaoCao",
        en: "the part has {pages} pages, its structure {expected}; this is a fault of BaoCao"),
    "finishing.marks-differ": Words(
        vi: "Trang {page} có {marks} dấu, cấu trúc ghi {expected}; đây là lỗi của BaoCao",
        en: "page {page} has {marks} marks, its structure {expected}; this is a fault of BaoCao"),
    "finishing.unknown-element": Words(
        vi: "Trang {page} nhắc tới phần tử {element} chưa có trong cấu trúc; đây là lỗi của BaoCao",
        en: "page {page} names element {element}, which never opened; this is a fault of BaoCao"),
    "finishing.closed-element": Words(
        vi: "Phần tử {element} đã khép mà trang {page} còn ghi thêm; đây là lỗi của BaoCao",
        en: "element {element} is closed but goes on on page {page}; this is a fault of BaoCao"),
    "finishing.figure-without-text": Words(
        vi: "Hình ở trang {page} chưa có lời mô tả thay thế; hãy ghi mô tả cho hình",
        en: "a figure on page {page} has no alternative text; describe it"),
    "finishing.header-without-scope": Words(
        vi: "Ô tiêu đề bảng ở trang {page} chưa rõ là tiêu đề của cột hay của hàng",
        en: "a header cell on page {page} does not say whether it heads a column or a row"),
    "finishing.heading-skipped": Words(
        vi: "Tiêu đề cấp {level} ở trang {page} nhảy cấp; phải là cấp {expected} hoặc cao hơn",
        en: "a heading of level {level} on page {page} skips a level; {expected} at most"),
    "finishing.title-missing": Words(
        vi: "Văn bản chưa có tên; tệp lưu trữ cần có tên",
        en: "the document has no title; an archival file needs one"),
    "finishing.bad-language": Words(
        vi: "“{language}” không phải là mã ngôn ngữ; tiếng Việt là vi-VN",
        en: "“{language}” is not a language tag; Vietnamese is vi-VN"),
    "finishing.bad-date": Words(
        vi: "“{value}” không phải là thời điểm dạng 2023-12-20T10:00:00+07:00",
        en: "“{value}” is not a time like 2023-12-20T10:00:00+07:00"),
    "finishing.text-too-long": Words(
        vi: "Một đoạn chữ ẩn (tên, mô tả) ở trang {page} dài {length} byte, quá mức cho phép 32767",
        en: "a title or description on page {page} takes {length} bytes; 32767 are allowed"),
    "finishing.unresolved-link": Words(
        vi: "Liên kết ở trang {page} dẫn tới “{name}”, chỗ này không có trong văn bản",
        en: "a link on page {page} leads to “{name}”, which is nowhere in the document"),
    "finishing.repeated-anchor": Words(
        vi: "Tên “{name}” ở trang {page} đã dùng cho chỗ khác; liên kết sẽ dẫn tới chỗ đầu tiên",
        en: "the name “{name}” on page {page} is taken; links lead to the first place"),
    "finishing.attachment-not-allowed": Words(
        vi: "Mức lưu trữ {level} không cho đính kèm “{name}”; hãy chọn mức 3a",
        en: "archive level {level} takes no attachment “{name}”; choose 3a"),
    "finishing.repeated-attachment": Words(
        vi: "Có hai tệp đính kèm cùng tên “{name}”; hãy đổi tên một tệp",
        en: "two attachments are named “{name}”; rename one"),
    "finishing.bad-media-type": Words(
        vi: "Kiểu “{type}” của tệp đính kèm “{name}” không đúng dạng như text/csv",
        en: "the type “{type}” of the attachment “{name}” is not like text/csv"),
    "finishing.claim-dropped": Words(
        vi: "Tệp không đạt chuẩn lưu trữ {claim} nên không ghi nhận chuẩn này",
        en: "the file falls short of archive level {claim} and does not claim it"),
]
