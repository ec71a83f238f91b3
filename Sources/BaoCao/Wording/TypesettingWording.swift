/// The words for what Typesetting reports.
let typesettingWording: [String: Words] = [
    "typesetting.sheet-text-shrunk": Words(
        vi: "Ô «{box}» phải in cỡ {size} thay vì {wished}: «{text}».",
        en: "Box “{box}” had to be set at {size} pt instead of {wished}: “{text}”."),
    "typesetting.sheet-text-broken": Words(
        vi: "Ô «{box}» in thành {lines} dòng: «{text}».",
        en: "Box “{box}” takes {lines} lines: “{text}”."),
    "typesetting.sheet-text-too-long": Words(
        vi: "Ô «{box}» rộng {width} mm không chứa hết «{text}» ở cỡ chữ nhỏ nhất; "
            + "hãy rút ngắn hoặc nới ô trong mẫu.",
        en: "Box “{box}”, {width} mm wide, cannot hold “{text}” at its least size; "
            + "shorten it or enlarge the box in the template."),
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
    "typesetting.private-character": Words(
        vi: "Ký tự {code} trong “{text}” thuộc vùng dùng riêng, mỗi phông vẽ một khác nên tệp lưu "
            + "trữ không nhận. Hãy thay bằng chữ hoặc dấu thường (ví dụ • hoặc –).",
        en: "The character {code} in “{text}” is of a private use area: each font draws it in "
            + "another way, and archives refuse it. Replace it by an ordinary one (such as • or –)."
    ),
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
        vi:
            "Khối chữ ký đứng một mình đầu trang. Hãy thêm lời văn trước khối hoặc rút gọn trang trước.",
        en:
            "The signature block begins a page with no text before it. Add text or shorten what precedes."
    ),
    "typesetting.more-findings": Words(
        vi: "Còn {count} trường hợp {code} nữa không liệt kê ở đây.",
        en: "{count} more cases of {code} are not listed here."),
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
    "typesetting.pie-too-many-parts": Words(
        vi:
            "Biểu đồ tròn có {parts} phần, nhiều hơn 5 nên đã vẽ thành thanh ngang. Hãy gộp các phần nhỏ hoặc chọn biểu đồ thanh.",
        en:
            "A pie of {parts} parts (more than 5) was drawn as bars. Merge small parts or ask for bars."
    ),
    "typesetting.chart-without-values": Words(
        vi: "Biểu đồ không có số liệu nào để vẽ. Hãy nhập số liệu hoặc bỏ biểu đồ.",
        en: "The chart has no value to draw. Enter values or remove the chart."),
    "typesetting.chart-value-unusable": Words(
        vi:
            "Giá trị của “{category}” trong loạt “{series}” không phải là số vẽ được, đã để trống. Hãy kiểm tra số liệu.",
        en:
            "The value of “{category}” in “{series}” cannot be drawn and was left out. Check the data."
    ),
    "typesetting.chart-series-length": Words(
        vi:
            "Loạt “{series}” có {values} giá trị nhưng biểu đồ có {categories} mục; phần thiếu để trống, phần thừa không vẽ. Hãy sửa cho khớp.",
        en:
            "“{series}” has {values} values for {categories} categories; gaps were left and what is over was not drawn. Make them match."
    ),
    "typesetting.chart-series-ignored": Words(
        vi:
            "Biểu đồ tròn và biểu đồ phễu chỉ vẽ loạt đầu tiên; {series} loạt khác không vẽ. Hãy chọn kiểu biểu đồ khác.",
        en:
            "A pie or funnel draws its first series only; {series} more were not drawn. Choose another kind."
    ),
    "typesetting.chart-too-many-series": Words(
        vi:
            "Biểu đồ có {series} loạt, nhiều hơn {limit} nên có loạt trông giống nhau. Hãy chia thành nhiều biểu đồ.",
        en: "The chart has {series} series, more than {limit}, so that some look alike. Divide it."),
    "typesetting.chart-negative-part": Words(
        vi:
            "Biểu đồ tỷ lệ có giá trị âm nên đã vẽ thành cột hoặc thanh thường. Hãy kiểm tra số liệu.",
        en: "Shares of negative values cannot be drawn; plain bars were drawn. Check the data."),
    "typesetting.chart-drawn-as-bars": Words(
        vi: "Số liệu hoặc khổ giấy không hợp với kiểu biểu đồ đã chọn nên đã vẽ thành thanh ngang.",
        en: "The data or the room does not suit the kind of chart; it was drawn as bars."),
    "typesetting.chart-names-left-out": Words(
        vi:
            "Biểu đồ không đủ chỗ cho {count} trong {of} tên mục. Hãy tăng kích thước hoặc chia biểu đồ.",
        en: "The chart has no room for {count} of {of} names. Enlarge or divide it."),
    "typesetting.chart-name-shortened": Words(
        vi: "Tên “{name}” trong biểu đồ dài quá nên đã rút ngắn. Hãy đặt tên ngắn hơn.",
        en: "The name “{name}” was too long for the chart and was cut. Give a shorter one."),
    "typesetting.chart-values-left-out": Words(
        vi:
            "Biểu đồ không đủ chỗ ghi {count} trong {of} giá trị. Hãy tăng kích thước hoặc kèm bảng số liệu.",
        en: "The chart has no room for {count} of {of} values. Enlarge it or add a table."),
    "typesetting.chart-grown": Words(
        vi: "Biểu đồ cao {asked} pt không đủ chỗ nên đã vẽ cao {given} pt.",
        en: "The chart needs more height than {asked} pt and was drawn {given} pt high."),
    "typesetting.chart-too-narrow": Words(
        vi: "Biểu đồ rộng {width} pt hẹp quá nên không vẽ được. Hãy tăng bề rộng.",
        en: "The chart is {width} pt wide, too narrow to draw. Make it wider."),
]
