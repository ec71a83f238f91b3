/// The words for what Typesetting reports.
let typesettingWording: [String: Words] = [
    "typesetting.unusable-font": Words(
        vi: "Không dùng được tệp phông {font}. Hãy thay bằng tệp .ttf hoặc .otf đúng.",
        en: "The font file {font} cannot be used. Replace it by a sound .ttf or .otf file."),
    "typesetting.unknown-font-family": Words(
        vi: "Không có họ phông “{family}” trong fonts.yaml. Hãy thêm họ phông hoặc sửa kiểu chữ.",
        en: "There is no font family “{family}” in fonts.yaml. Add it or change the style."),
    "typesetting.missing-glyph": Words(
        vi:
            "Phông {font} không có chữ “{char}” ({code}) trong “{text}”. Hãy sửa chữ hoặc đổi phông.",
        en:
            "The font {font} lacks “{char}” ({code}) in “{text}”. Correct the text or change the font."
    ),
    "typesetting.invisible-character": Words(
        vi: "Đã bỏ ký tự không nhìn thấy {code} trong “{text}”. Nên xoá ký tự này trong dữ liệu.",
        en: "The invisible character {code} in “{text}” was left out. Delete it in the data."),
    "typesetting.not-composed": Words(
        vi:
            "Chữ “{text}” viết bằng dấu rời (không phải Unicode dựng sẵn). Nên chuyển sang dựng sẵn.",
        en: "The text “{text}” has separate marks (it is not NFC). Convert it to NFC."),
    "typesetting.word-broken": Words(
        vi: "Từ “{text}” dài hơn một dòng nên phải ngắt giữa từ. Hãy viết ngắn lại hoặc nới cột.",
        en:
            "The word “{text}” is wider than its line and was broken. Shorten it or widen the column."
    ),
    "typesetting.overfull-line": Words(
        vi: "Dòng “{text}” rộng hơn chỗ dành cho nó {points} pt. Hãy viết ngắn lại hoặc nới cột.",
        en: "The line “{text}” is {points} pt wider than its place. Shorten it or widen the column."
    ),
    "typesetting.loose-line": Words(
        vi: "Dòng “{text}” giãn chữ rất thưa. Có thể sửa câu cho đầy dòng.",
        en: "The words of the line “{text}” stand very far apart. Rewording would fill it."),
    "typesetting.block-taller-than-page": Words(
        vi:
            "Một khối cao {points} pt không vừa một trang nên phải tách hoặc in tràn. Hãy chia nhỏ.",
        en: "A block {points} pt tall does not fit on a page; it was split or runs over. Divide it."
    ),
    "typesetting.kept-blocks-split": Words(
        vi: "Các khối phải cùng trang không vừa một trang nên đã tách sang trang sau.",
        en: "Blocks that belong on one page do not fit on one; they were split."),
    "typesetting.block-alone": Words(
        vi: "Khối chữ ký đứng một mình đầu trang. Hãy thêm lời văn trước khối hoặc rút gọn trang trước.",
        en: "The signature block begins a page with no text before it. Add text or shorten what precedes."),
    "typesetting.no-text-area": Words(
        vi: "Lề trang không còn chỗ cho chữ, đã bỏ lề. Hãy sửa lề trong tiêu chuẩn trang.",
        en:
            "The margins leave no room for text and were dropped. Correct them in the page standard."
    ),
    "typesetting.table-too-wide": Words(
        vi:
            "Bảng {columns} cột rộng hơn trang {points} pt, chữ đã thu còn {percent}%. Hãy bớt cột hoặc xoay ngang trang.",
        en:
            "The table of {columns} columns is {points} pt too wide; its type was reduced to {percent}%. Use fewer columns or a landscape page."
    ),
    "typesetting.table-empty": Words(
        vi: "Bảng không có hàng số liệu nào; chỉ in phần đầu bảng. Hãy kiểm tra số liệu đưa vào.",
        en: "The table has no rows; only its header is printed. Check the records it is made from."),
    "typesetting.bad-table-row": Words(
        vi:
            "Hàng {row} có {cells} ô, không khớp với bảng {columns} cột. Ô thiếu để trống, ô thừa in xuống hàng dưới.",
        en:
            "Row {row} has {cells} cells, which do not fit {columns} columns. Missing cells are empty, extra ones go on in a row below."
    ),
    "typesetting.bad-table-span": Words(
        vi:
            "Hàng {row} có ô gộp vượt quá bảng hoặc đè lên ô khác; ô gộp đã được cắt bớt. Hãy sửa số cột, số hàng gộp.",
        en:
            "Row {row} has a cell that spans beyond the table or over another cell; the span was cut. Correct it."
    ),
    "typesetting.more-bad-table-rows": Words(
        vi: "Bảng còn {count} hàng khác có số ô hoặc ô gộp không khớp.",
        en: "{count} more rows of the table have cells or spans that do not fit."),
    "typesetting.table-header-too-tall": Words(
        vi:
            "Đầu bảng quá cao nên chỉ in một lần, không lặp lại ở trang sau. Hãy viết đầu bảng ngắn lại.",
        en:
            "The table's header is too tall to be repeated on each page; it is printed once. Shorten it."
    ),
]
