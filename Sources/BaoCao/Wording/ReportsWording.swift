/// The words for what Reports reports about templates and composing.
let reportsWording: [String: Words] = [
    "reports.template-unreadable": Words(
        vi:
            "Không đọc được tệp của mẫu[[ ({reason})]]. Mẫu cần có template.yaml và body.md, mã UTF-8.",
        en: "The template's file cannot be read[[ ({reason})]]. A template needs template.yaml and "
            + "body.md in UTF-8."),
    "reports.template-yaml": Words(
        vi:
            "Phần YAML trong “{block}” sai: {problem}. Xem lại dấu hai chấm, thụt dòng, dấu ngoặc kép.",
        en: "The YAML in “{block}” is wrong: {problem}. Look at colons, indents and quotes."),
    "reports.unknown-key": Words(
        vi: "“{block}” không có mục “{key}”.[[ Có phải: {nearest}?]]",
        en: "“{block}” has no key “{key}”.[[ Did you mean: {nearest}?]]"),
    "reports.missing-key": Words(
        vi: "“{block}” thiếu mục bắt buộc “{key}”.",
        en: "“{block}” lacks the key “{key}”."),
    "reports.wrong-value": Words(
        vi: "“{key}” trong “{block}” ghi “{found}”; cần: {expected}.",
        en: "“{key}” in “{block}” says “{found}”; expected: {expected}."),
    "reports.unclosed-hole": Words(
        vi: "Dấu ngoặc mở hoặc đóng không đủ cặp ở “{text}”.",
        en: "A bracket at “{text}” has no partner."),
    "reports.malformed-hole": Words(
        vi: "Không hiểu “{hole}”: chờ {expected}, gặp “{found}”.",
        en: "“{hole}” cannot be read: expected {expected}, found “{found}”."),
    "reports.unknown-name": Words(
        vi: "Không có tên “{part}” (trong “{name}”).[[ Có phải: {nearest}?]]",
        en: "There is no name “{part}” (in “{name}”).[[ Did you mean: {nearest}?]]"),
    "reports.unknown-filter": Words(
        vi: "Không có phép “{part}” (ở “{name}”).[[ Có phải: {nearest}?]]",
        en: "There is no filter “{part}” (on “{name}”).[[ Did you mean: {nearest}?]]"),
    "reports.filter-mismatch": Words(
        vi: "Phép “{filter}” không dùng được cho {found} (“{name}”).",
        en: "The filter “{filter}” does not fit a value of type {found} (“{name}”)."),
    "reports.filter-arguments": Words(
        vi: "Phép “{filter}” cần {expected} đối số, đang có {found}.",
        en: "The filter “{filter}” takes {expected} argument(s), not {found}."),
    "reports.wrong-type": Words(
        vi: "“{name}” là {found}; chỗ này cần {expected}.",
        en: "“{name}” is of type {found}; {expected} is needed here."),
    "reports.unknown-block": Words(
        vi: "Không có khối “{name}”.[[ Có phải: {nearest}?]]",
        en: "There is no block “{name}”.[[ Did you mean: {nearest}?]]"),
    "reports.html-in-body": Words(
        vi: "Mẫu không nhận thẻ HTML: {html}. Dùng Markdown.",
        en: "HTML has no meaning in a template: {html}. Use Markdown."),
    "reports.nested-too-deep": Words(
        vi:
            "Danh sách, trích dẫn hoặc dấu nhấn lồng nhau quá {limit} tầng. Viết lại cho phẳng hơn.",
        en: "Lists, quotes or marks are nested more than {limit} deep. Write them flatter."),
    "reports.value-missing": Words(
        vi: "Sổ không có giá trị của “{name}”; chỗ ấy in dấu chấm để điền tay.",
        en: "The book has no value for “{name}”; a gap is printed."),
    "reports.empty-body": Words(
        vi: "Thân mẫu chưa có gì để in. Viết nội dung của báo cáo vào tệp này.",
        en: "The body of the template holds nothing to print."),
    "reports.section-empty": Words(
        vi: "Phần “{title}” chưa có lời. Ghi ở bảng Nội dung, phần {section}.",
        en: "The section “{title}” is empty. Write it in the table of narratives as {section}."),
    "reports.line-missing": Words(
        vi: "Chưa ghi “{key}”. Ghi ở bảng Thiết lập của sổ hoặc trong mẫu.",
        en: "“{key}” is not given. Set it in the book's settings or in the template."),
    "reports.unknown-kind": Words(
        vi: "Tiêu chuẩn trình bày không có loại văn bản “{kind}”.[[ Có phải: {nearest}?]]",
        en: "The page standard has no kind of paper “{kind}”.[[ Did you mean: {nearest}?]]"),
    "reports.unknown-body": Words(
        vi: "Tiêu chuẩn {standard} không có ký hiệu cơ quan “{body}”. Ghi thẳng ký hiệu (ĐU), "
            + "hoặc một trong: {nearest}.",
        en: "The standard {standard} has no symbol for “{body}”. Write the symbol itself (ĐU), or "
            + "one of: {nearest}."),
    "reports.number-left-blank": Words(
        vi: "Chưa có số văn bản: để chỗ trống cho văn thư (--number; trong dispatch.yaml: so).",
        en: "No number is given: its space is left for the clerk (--number; so in a dispatch)."),
    "reports.date-left-blank": Words(
        vi: "Chưa có ngày văn bản: để chỗ trống cho văn thư (--date; trong dispatch.yaml: ngay).",
        en: "No date is given: its space is left for the clerk (--date; ngay in a dispatch)."),
    "reports.signer-left-blank": Words(
        vi:
            "Chưa có tên người ký: để chỗ trống. Ghi “nguoi_ky” ở bảng Thiết lập của sổ hoặc mục “ky” của dispatch.yaml.",
        en:
            "No signer is named: the space is left. Set “nguoi_ky” in the book's settings, or under “ky” of a dispatch."
    ),
    "reports.table-empty": Words(
        vi: "Bảng “{table}” không có số liệu trong sổ nên không in.",
        en: "The table “{table}” has no records and is not printed."),
    "reports.heading-empty": Words(
        vi: "Mục “{title}” không có nội dung trong sổ nên không in.",
        en: "The section “{title}” has no content in the book and is not printed."),
    "reports.chart-empty": Words(
        vi: "Biểu đồ “{chart}” không có số liệu trong sổ nên không in.",
        en: "The chart “{chart}” has no figures and is not printed."),
    "reports.figure-missing": Words(
        vi: "Sổ không có số liệu “{figure}” của {period}.",
        en: "The book has no figure “{figure}” for {period}."),
    "reports.unknown-period": Words(
        vi: "Sổ không có kỳ “{period}”. Có: {nearest}.",
        en: "The book has no period “{period}”. There is: {nearest}."),
    "reports.unknown-unit": Words(
        vi: "Sổ không có đơn vị “{unit}”. Có: {nearest}.",
        en: "The book has no organisation “{unit}”. There is: {nearest}."),
    "reports.unit-guessed": Words(
        vi: "Sổ có số liệu của nhiều đơn vị ngang nhau; báo cáo này là của {unit}, còn {count} đơn "
            + "vị khác ({others} …). Muốn in cho đơn vị khác hoặc cấp trên thì ghi --unit, hoặc "
            + "thiết lập don_vi trong sổ.",
        en: "The book has figures of several units of one rank; this is the report of {unit}, "
            + "there are {count} others ({others} …). For another unit or the one above use "
            + "--unit, or the setting don_vi of the book."),
    "reports.unknown-setting": Words(
        vi: "Mẫu không có thiết lập “{name}”.[[ Có phải: {nearest}?]]",
        en: "The template has no setting “{name}”.[[ Did you mean: {nearest}?]]"),
    "reports.settings-of-other": Words(
        vi: "Thiết lập {names} trong sổ là của {office}, không dùng cho báo cáo của {unit}. "
            + "Cần ghi khác thì dùng --set.",
        en: "The settings {names} of the book are those of {office} and are left out of the "
            + "report of {unit}. Use --set for others."),
    "reports.figures-disagree": Words(
        vi: "Số liệu chưa khớp ({rule}): {figure} nêu {stated}[[, cộng lại được {computed}]]"
            + "[[, lệch {difference}]]. In đúng như đã nêu; đề nghị đối chiếu.",
        en: "Figures differ ({rule}): {figure} is stated as {stated}[[, computed {computed}]]"
            + "[[, difference {difference}]]. Printed as stated; please check."),
    "reports.figures-to-look-at": Words(
        vi: "Số liệu cần xem lại ({rule}): {figure}[[ nêu {stated}]][[, tính được {computed}]].",
        en: "Figures to look at ({rule}): {figure}[[ is stated as {stated}]]"
            + "[[, computed {computed}]]."),
    "reports.figures-agree": Words(
        vi: "Đã kiểm tra {checked} quan hệ giữa các số liệu, đều khớp: không in phần đối chiếu.",
        en: "All {checked} checks of figures agree: no reconciliation is printed."),
    "reports.no-previous-period": Words(
        vi: "Sổ không có kỳ trước của {period}: bỏ phần so sánh.",
        en: "The book has no period before {period}: comparisons are left out."),
]
