/// The words for what is found in tables that are printed as lists.
let listsWording: [String: Words] = [
    "records.changed-while-read": Words(
        vi:
            "Tệp bị sửa trong lúc đang in nên không giữ bản in. Đóng chương trình đang mở tệp rồi in lại.",
        en: "The file was written to while it was printed; the output was dropped. Print again."),
    "reports.no-such-list-column": Words(
        vi: "Thiết lập “{setting}” nêu cột “{name}” mà bảng không có[[; có phải “{nearest}”]]. "
            + "Các cột: {known}.",
        en: "Setting “{setting}” names the column “{name}”, which is not there"
            + "[[; perhaps “{nearest}”]]. Columns: {known}."),
    "reports.same-header": Words(
        vi: "Hai cột cùng tên “{name}”; in cả hai. Nên đặt tên khác nhau.",
        en: "Two columns are called “{name}”; both are printed. Give them different names."),
    "reports.summed-column-hidden": Words(
        vi: "Cột “{name}” cần cộng nhưng không được in. Thêm cột vào thiết lập cot.",
        en: "Column “{name}” is to be added up but is not printed."),
    "reports.list-without-columns": Words(
        vi: "Không còn cột nào để in. Xem lại dòng tiêu đề của bảng và các thiết lập cot, bo_cot.",
        en: "No column is left to print. Look at the header row and the settings."),
    "reports.not-added": Words(
        vi: "“{value}” không phải số nên không cộng được; dòng cộng ghi “chưa đủ”. Sửa ô này.",
        en: "“{value}” is no number and was not added; the sums say so. Correct the cell."),
    "reports.approximate-not-added": Words(
        vi: "“{value}” là số ước chừng nên không cộng; dòng cộng ghi “chưa đủ”.",
        en: "“{value}” is no exact number and was not added; the sums say so."),
    "reports.more-not-added": Words(
        vi: "Còn {count} ô khác ở các cột cần cộng phải xem lại.",
        en: "{count} more cells of added columns need a look."),
    "reports.total-in-table": Words(
        vi:
            "Hàng này là dòng cộng có sẵn trong bảng nên không in, không đánh số, không cộng vào tổng; bản in có dòng cộng riêng."
            + "[[ Cột “{column}” ghi {stated}, các hàng trên cộng lại là {computed}: xem lại.]]",
        en: "This row holds sums of the table itself: it is not printed, numbered or added; the "
            + "list has sums of its own."
            + "[[ “{column}” says {stated}, the rows above come to {computed}.]]"),
    "reports.more-totals-in-table": Words(
        vi: "Còn {count} dòng cộng khác có sẵn trong bảng, cũng không in và không cộng vào tổng.",
        en: "{count} more rows hold sums of the table itself; they are not printed or added."),
    "reports.list-too-wide": Words(
        vi:
            "Bảng {columns} cột quá rộng: phải thu chữ còn {percent}% mới vừa trang, không đọc được nên "
            + "không in. Chọn cột cần in (--set cot=\"…; …\") hoặc chia thành nhiều bảng.",
        en: "The table of {columns} columns is too wide: at {percent}% of its size nobody can read "
            + "it. Choose columns (--set cot=\"…; …\") or divide the table."),
    "reports.more-wrong-rows": Words(
        vi: "Còn {count} hàng khác có số ô không khớp dòng tiêu đề.",
        en: "{count} more rows have a number of cells other than the header's."),
    "reports.column-without-header": Words(
        vi: "Cột thứ {column} có số liệu nhưng không có tiêu đề. Ghi tiêu đề cho cột.",
        en: "Column {column} holds text but has no header. Give it one."),
    "reports.wrong-setting": Words(
        vi: "Thiết lập {name} là “{found}”, phải là: {expected}.",
        en: "Setting {name} is “{found}”; it must be: {expected}."),
    "reports.no-such-table": Words(
        vi: "Không có loại bảng “{name}” trong sổ sách[[; có phải “{nearest}”]].",
        en: "There is no record table “{name}”[[; perhaps “{nearest}”]]."),
]
