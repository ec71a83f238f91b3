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
    "finishing.check-untagged": Words(
        vi: "Tệp không có cấu trúc logic (thẻ), trình đọc màn hình không đọc được theo thứ tự",
        en: "the file has no logical structure (tags)"),
    "finishing.check-unknown-role": Words(
        vi: "Cấu trúc có loại phần tử lạ “{role}”",
        en: "the structure has an element of unknown kind “{role}”"),
    "finishing.check-parent": Words(
        vi: "Một phần tử {role} không ghi đúng phần tử chứa nó",
        en: "an element {role} does not name the element that holds it"),
    "finishing.check-misplaced": Words(
        vi: "Phần tử {role} không được đặt trong {parent}",
        en: "an element {role} has no place in {parent}"),
    "finishing.check-heading": Words(
        vi: "Một tiêu đề cấp {level} nhảy cấp; phải là cấp {expected} hoặc cao hơn",
        en: "a heading of level {level} skips a level; {expected} at most"),
    "finishing.check-figure": Words(
        vi: "Một hình không có lời mô tả thay thế",
        en: "a figure has no alternative text"),
    "finishing.check-scope": Words(
        vi: "Một ô tiêu đề bảng không rõ là của cột hay của hàng",
        en: "a header cell does not say what it heads"),
    "finishing.check-grid": Words(
        vi: "Hàng {row} của một bảng có {columns} cột, hàng đầu có {expected} cột",
        en: "row {row} of a table has {columns} columns, its first row {expected}"),
    "finishing.check-note": Words(
        vi: "Một chú thích không có định danh riêng",
        en: "a note has no identifier of its own"),
    "finishing.check-link": Words(
        vi: "Một liên kết trong cấu trúc không gắn với vùng bấm nào",
        en: "a link of the structure has no area to click"),
    "finishing.check-unmarked": Words(
        vi: "Trang {page} có nội dung không nằm trong thẻ nào",
        en: "page {page} has content that is neither tagged nor an artifact"),
    "finishing.check-nesting": Words(
        vi: "Trang {page} có thẻ lồng nhau sai",
        en: "marks on page {page} are nested wrongly"),
    "finishing.check-owner": Words(
        vi: "Trang {page}: dấu {mark} không thuộc phần tử nào hoặc thuộc nhiều phần tử",
        en: "page {page}: mark {mark} belongs to no element or to several"),
    "finishing.check-lost-mark": Words(
        vi: "Trang {page}: cấu trúc nhắc tới dấu {mark} không có trên trang",
        en: "page {page}: the structure names mark {mark}, which is not there"),
    "finishing.check-parent-tree": Words(
        vi: "Trang {page}: bảng tra ngược của cấu trúc không khớp",
        en: "page {page}: the parent tree disagrees with the structure"),
    "finishing.check-tabs": Words(
        vi: "Trang {page}: thứ tự phím Tab không theo cấu trúc",
        en: "page {page}: the tab order is not that of the structure"),
    "finishing.check-annotation": Words(
        vi: "Trang {page} có chú giải bị ẩn hoặc không in ra",
        en: "an annotation on page {page} is hidden or not printed"),
    "finishing.check-contents": Words(
        vi: "Trang {page} có liên kết hoặc chú giải không có lời mô tả",
        en: "a link or annotation on page {page} has no text"),
    "finishing.check-font": Words(
        vi: "Trang {page}: phông {font} không được nhúng đủ vào tệp",
        en: "page {page}: the font {font} is not embedded in full"),
    "finishing.check-unicode": Words(
        vi: "Trang {page}: chữ bằng phông {font} không sao chép được",
        en: "page {page}: text in the font {font} cannot be copied"),
    "finishing.check-font-entry": Words(
        vi: "Trang {page}: phông {font} thiếu hoặc sai mục {entry}",
        en: "page {page}: the font {font} lacks a sound {entry}"),
    "finishing.check-encoding": Words(
        vi: "Trang {page}: phông {font} dùng cách mã hoá chữ trái chuẩn lưu trữ",
        en: "page {page}: the font {font} has an encoding that PDF/A forbids"),
    "finishing.check-glyph": Words(
        vi: "Trang {page}: phông {font} nhúng trong tệp không có hình của chữ “{char}”",
        en: "page {page}: the embedded font {font} has no glyph for “{char}”"),
    "finishing.check-width": Words(
        vi: "Trang {page}: phông {font}, chữ “{char}” ghi rộng {stated} nhưng trong phông rộng "
            + "{real} (phần nghìn cỡ chữ)",
        en: "page {page}: in the font {font} “{char}” is stated {stated} wide and is {real} "
            + "(thousandths of the size)"),
    "finishing.check-character": Words(
        vi: "Trang {page}: phông {font}, mã {char} không ứng với chữ nào trong Unicode "
            + "(hoặc với vùng dùng riêng)",
        en: "page {page}: in the font {font} the code {char} stands for no character of Unicode "
            + "(or a private one)"),
    "finishing.check-colour": Words(
        vi: "Trang {page} dùng màu {space} mà tệp không mô tả (OutputIntent)",
        en: "page {page} uses {space}, which no output intent describes"),
    "finishing.check-content": Words(
        vi: "Trang {page} dùng “{entry}”, chuẩn lưu trữ không cho phép",
        en: "page {page} uses “{entry}”, which PDF/A forbids"),
    "finishing.check-external": Words(
        vi: "Trang {page} lấy dữ liệu từ một tệp bên ngoài",
        en: "page {page} takes data from outside the file"),
    "finishing.check-depth": Words(
        vi: "Trang {page} lồng hình vẽ quá sâu ({depth} cấp)",
        en: "page {page} nests its drawing too deep ({depth} levels)"),
    "finishing.check-resource": Words(
        vi: "Trang {page} gọi “{name}” mà tệp không có hoặc không khai báo đúng chỗ",
        en: "page {page} uses “{name}”, which is not there or not listed where it must be"),
    "finishing.check-page-size": Words(
        vi: "Trang {page} quá nhỏ hoặc quá lớn so với chuẩn lưu trữ",
        en: "page {page} is smaller or larger than PDF/A allows"),
    "finishing.check-annotation-kind": Words(
        vi: "Trang {page}: chú giải loại {kind} không được phép hoặc thiếu hình hiển thị (AP)",
        en: "page {page}: an annotation of kind {kind} is forbidden or has no sound appearance"),
    "finishing.check-annotation-role": Words(
        vi: "Trang {page}: chú giải loại {kind} nằm trong phần tử {role}, sai chỗ trong cấu trúc",
        en: "page {page}: an annotation of kind {kind} stands in an element {role}"),
    "finishing.check-language": Words(
        vi: "“{language}” không phải là mã ngôn ngữ; tiếng Việt là vi-VN",
        en: "“{language}” is not a language tag; Vietnamese is vi-VN"),
    "finishing.check-role-map": Words(
        vi: "Bảng quy đổi loại phần tử (RoleMap) đi vòng tròn hoặc đổi loại chuẩn “{role}”",
        en: "the role map goes round or renames the standard kind “{role}”"),
    "finishing.check-heading-kinds": Words(
        vi: "Cấu trúc dùng lẫn tiêu đề có cấp (H1–H6) và không cấp (H)",
        en: "the structure mixes headings with levels (H1–H6) and without (H)"),
    "finishing.check-span": Words(
        vi: "Hàng {row} của một bảng có ô gộp đè lên ô khác hoặc thò quá cuối bảng",
        en: "in row {row} of a table a cell lies on another or reaches below the table"),
    "finishing.check-file": Words(
        vi: "Tệp không đúng chuẩn lưu trữ ở {entry}",
        en: "the file is not as PDF/A wants it: {entry}"),
    "finishing.check-packet": Words(
        vi: "Thông tin XMP của tệp không đúng chuẩn: {reason}",
        en: "the XMP metadata of the file are not sound: {reason}"),
    "finishing.check-image": Words(
        vi: "Trang {page} có ảnh bật chế độ làm mịn, chuẩn lưu trữ không cho phép",
        en: "an image on page {page} is smoothed, which PDF/A forbids"),
    "finishing.check-metadata": Words(
        vi: "Mục {key} trong thông tin tệp và trong XMP khác nhau",
        en: "{key} differs between the document information and XMP"),
    "finishing.check-missing": Words(
        vi: "Tệp thiếu {entry}",
        en: "the file lacks {entry}"),
    "finishing.check-forbidden": Words(
        vi: "Tệp có {entry}, chuẩn lưu trữ không cho phép",
        en: "the file has {entry}, which PDF/A forbids"),
    "finishing.check-attachment": Words(
        vi: "Tệp đính kèm “{name}” không được mô tả đủ hoặc không mở được",
        en: "the attachment “{name}” is not fully described or cannot be reached"),
    "finishing.check-unreadable": Words(
        vi: "Không đọc được một phần của trang {page}: {reason}",
        en: "a part of page {page} cannot be read: {reason}"),
]
