/// The words for what is found in PDFs of others.
let foreignWording: [String: Words] = [
    "finishing.foreign-repaired": Words(
        vi: "Tệp hỏng cấu trúc bên trong; đã sửa được khi đọc",
        en: "the file was damaged inside; it was mended when it was read"),
    "finishing.foreign-decrypted": Words(
        vi: "Tệp được mã hoá không mật khẩu; các trang ghép vào không còn mã hoá",
        en: "the file was encrypted without a password; its pages are taken over in the clear"),
    "finishing.foreign-encrypted": Words(
        vi: "Tệp có mật khẩu nên không mở được; hãy xin bản không đặt mật khẩu",
        en: "the file asks for a password; get a copy without one"),
    "finishing.foreign-too-large": Words(
        vi: "Tệp quá lớn để ghép trang an toàn (vượt {limit} {what}); hãy gửi thành tệp riêng",
        en: "the file is too large to be taken over safely (over {limit} {what}); send it apart"),
    "finishing.foreign-dynamic-form": Words(
        vi: "Tệp là biểu mẫu XFA động, không có trang thật; hãy in ra PDF rồi dùng bản in đó",
        en: "the file is a dynamic XFA form without real pages; print it to a PDF and use that"),
    "finishing.foreign-dropped": Words(
        vi: "[[Trang {page}: ]]bỏ “{entry}”, không ghép vào tệp lưu trữ được",
        en: "[[page {page}: ]]“{entry}” is left out; an archival file cannot take it over"),
    "finishing.foreign-flattened": Words(
        vi: "Biểu mẫu có {count} ô; nội dung đã điền thành một phần của trang",
        en: "the form has {count} fields; what is filled in becomes part of the page"),
    "finishing.foreign-signed": Words(
        vi: "Tệp có chữ ký số; ghép trang thì chữ ký không còn giá trị, nên đính kèm nguyên tệp",
        en: "the file is signed; its pages in another file are not, so embed it whole"),
    "finishing.foreign-font": Words(
        vi: "Trang {page}: phông {font} không nhúng trong tệp, trái chuẩn lưu trữ; "
            + "hãy xuất lại có nhúng phông hoặc đính kèm nguyên tệp",
        en: "page {page}: the font {font} is not embedded, which archives forbid; "
            + "write the file anew with its fonts, or embed it whole"),
    "finishing.foreign-unicode": Words(
        vi: "Trang {page}: chữ bằng phông {font} không có bảng mã Unicode nên không sao chép được",
        en: "page {page}: text in the font {font} has no Unicode map and cannot be copied"),
    "finishing.foreign-encoding": Words(
        vi: "Trang {page}: phông {font} dùng cách mã hoá chữ trái chuẩn lưu trữ",
        en: "page {page}: the font {font} has an encoding that archives forbid"),
    "finishing.foreign-font-entry": Words(
        vi: "Trang {page}: phông {font} thiếu hoặc sai mục {entry}, trái chuẩn lưu trữ",
        en: "page {page}: the font {font} lacks a sound {entry}, which archives ask for"),
    "finishing.foreign-glyph": Words(
        vi: "Trang {page}: phông {font} nhúng trong tệp không có hình của chữ “{char}”",
        en: "page {page}: the embedded font {font} has no glyph for “{char}”"),
    "finishing.foreign-width": Words(
        vi: "Trang {page}: phông {font}, chữ “{char}” ghi rộng {stated} nhưng trong phông rộng "
            + "{real} (phần nghìn cỡ chữ)",
        en: "page {page}: in the font {font} “{char}” is stated {stated} wide and is {real} "
            + "(thousandths of the size)"),
    "finishing.foreign-character": Words(
        vi: "Trang {page}: phông {font}, mã {char} không ứng với chữ nào trong Unicode "
            + "(hoặc với vùng dùng riêng) nên không sao chép được",
        en: "page {page}: in the font {font} the code {char} stands for no character of Unicode "
            + "(or a private one) and cannot be copied"),
    "finishing.foreign-colour": Words(
        vi: "Trang {page} dùng màu {space} mà tệp lưu trữ này không mô tả (chỉ có sRGB)",
        en: "page {page} uses {space}, which the archival file does not describe (sRGB only)"),
    "finishing.foreign-forbidden": Words(
        vi: "Trang {page} dùng “{entry}”, chuẩn lưu trữ không cho phép",
        en: "page {page} uses “{entry}”, which archives forbid"),
    "finishing.foreign-external": Words(
        vi: "Trang {page} lấy dữ liệu từ một tệp bên ngoài",
        en: "page {page} takes data from outside the file"),
    "finishing.foreign-layers": Words(
        vi: "Tệp có lớp (layer) đang ẩn, ghép trang thì lớp ẩn sẽ hiện ra; hãy đính kèm nguyên tệp",
        en: "the file has hidden layers, which would come to light; embed it whole"),
    "finishing.foreign-nesting": Words(
        vi: "Trang {page} lồng hình vẽ quá sâu ({depth} cấp)",
        en: "page {page} nests its drawing too deep ({depth} levels)"),
    "finishing.foreign-page-size": Words(
        vi: "Trang {page} quá nhỏ hoặc quá lớn so với chuẩn lưu trữ",
        en: "page {page} is smaller or larger than archives allow"),
    "finishing.foreign-content": Words(
        vi: "Không đọc được nội dung trang {page}: {reason}",
        en: "the content of page {page} cannot be read: {reason}"),
    "finishing.foreign-resource": Words(
        vi: "Trang {page} gọi “{name}” mà tệp không có hoặc không khai báo đúng chỗ",
        en: "page {page} uses “{name}”, which is not there or not listed where it must be"),
    "finishing.foreign-untagged": Words(
        vi: "Tệp không có thẻ cấu trúc; mỗi trang thành một hình và cần lời mô tả (alt)",
        en: "the file has no tags; each page becomes a figure and needs a description (alt)"),
    "finishing.foreign-structure": Words(
        vi:
            "Thẻ cấu trúc của tệp có lỗi[[ ({reason})]]; mỗi trang thành một hình, cần lời mô tả (alt)",
        en: "the tags of the file are faulty[[ ({reason})]]; each page becomes a figure with alt"),
    "finishing.foreign-tags-completed": Words(
        vi: "Giữ thẻ cấu trúc của tệp; đã bổ khuyết cấp tiêu đề, phạm vi ô đầu bảng, mã chú thích "
            + "hoặc liên kết",
        en: "the tags of the file are kept; levels of headings, scopes of header cells, names of "
            + "notes or links were completed"),
    "finishing.foreign-figures": Words(
        vi: "Có hình không có lời mô tả; người không nhìn được nghe lời mô tả chung của tệp (alt)",
        en: "some figures have no description; those who cannot see hear that of the file (alt)"),
    "finishing.foreign-without-text": Words(
        vi: "Trang không có thẻ, hoặc hình không có lời mô tả, cần lời cho người không nhìn được; "
            + "hãy ghi alt cho tệp này",
        en: "pages without tags, or figures without a description, need words for those who cannot "
            + "see them; give the file an alt"),
]
