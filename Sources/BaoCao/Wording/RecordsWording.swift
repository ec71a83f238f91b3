/// The words for what Records reports.
let recordsWording: [String: Words] = [
    "records.unreadable": Words(
        vi: "Không đọc được: {reason}. Kiểm tra đường dẫn và quyền đọc.",
        en: "Cannot be read: {reason}. Check the path and the permission to read."),
    "records.bad-encoding": Words(
        vi:
            "Tệp không phải văn bản đọc được (sai từ byte {offset}): có thể là tệp loại khác bị đổi tên. "
            + "Mở bằng chương trình đã làm ra nó rồi lưu lại dạng “CSV UTF-8” hoặc “UTF-8”.",
        en: "The file is not UTF-8 (from byte {offset}). Save it again as UTF-8."),
    "records.too-large": Words(
        vi: "Vượt giới hạn ({limit}); tệp sổ sách bình thường không như vậy. Kiểm tra lại tệp.",
        en: "Beyond the limit ({limit}); no ordinary file of records is like this."),
    "records.skipped-file": Words(
        vi: "Bỏ qua tệp “{name}”: chỉ đọc .yaml, .csv, .tsv, .xlsx, .sqlite và noi-dung/*.md.",
        en:
            "The file “{name}” was left out: only .yaml, .csv, .tsv, .xlsx, .sqlite and noi-dung/*.md are read."
    ),
    "records.no-records": Words(
        vi: "Thư mục không có tệp số liệu nào. Cần ít nhất một tệp .yaml, .csv hoặc .xlsx.",
        en: "The folder holds no records. At least one .yaml or .csv file is needed."),
    "records.malformed-yaml": Words(
        vi: "YAML sai cú pháp: {problem}. Xem lại dấu ngoặc kép, dấu hai chấm, thụt đầu dòng.",
        en: "Malformed YAML: {problem}. Look at quotes, colons and indentation."),
    "records.alias-bomb": Words(
        vi: "Các bí danh (*) làm nội dung phình ra quá lớn; tệp bị từ chối.",
        en: "Aliases (*) make the content far too large; the file is refused."),
    "records.duplicate-key": Words(
        vi: "Khóa “{key}” ghi hai lần. Bỏ bớt một.",
        en: "The key “{key}” stands twice. Remove one."),
    "records.boolean-key": Words(
        vi: "Khóa “{key}” bị nhiều chương trình hiểu là có/không. Dùng tên khác, ví dụ stt.",
        en: "Many programs take the key “{key}” for yes or no. Use another, such as stt."),
    "records.bad-key": Words(
        vi: "Tên khóa phải là chữ, không phải danh sách hay bảng con.",
        en: "A key must be plain text."),
    "records.not-a-table": Words(
        vi: "Tệp cần tên bảng ở đầu dòng (ví dụ figures:) rồi danh sách các dòng bên dưới.",
        en: "The file needs names of tables (such as figures:) with lists of records below."),
    "records.not-a-record": Words(
        vi: "Chỗ này cần một bản ghi dạng “tên cột: giá trị” trong bảng “{table}”.",
        en: "Here a record of “{table}” is needed, as “column: value”."),
    "records.unclosed-quote": Words(
        vi: "Dấu ngoặc kép mở ở đây không có dấu đóng. Thêm dấu đóng ở cuối ô, hoặc bỏ dấu mở.",
        en: "The quotation mark opened here is never closed. Close it, or take it out."),
    "records.text-after-quote": Words(
        vi: "Có chữ ngay sau dấu ngoặc kép đóng. Dấu ngoặc kép trong ô phải viết hai lần (\"\").",
        en: "Text follows a closing quotation mark. Double the quotation marks inside a cell."),
    "records.wrong-cell-count": Words(
        vi: "Hàng có {found} ô, dòng tiêu đề có {expected} ô. Có thể thiếu dấu ngoặc kép quanh ô "
            + "chứa dấu phân cách.",
        en: "The row has {found} cells, the header {expected}. A cell may need quotes."),
    "records.no-header": Words(
        vi:
            "Bảng không có dòng tiêu đề nào nhận ra được.[[ Cần một hàng ghi tên các cột: {expected}.]]",
        en: "The table has no header row that is recognised.[[ It needs: {expected}.]]"),
    "records.rows-above-header": Words(
        vi: "{count} dòng trên dòng tiêu đề không phải số liệu và không được đọc.",
        en: "{count} rows above the header are not records and were not read."),
    "records.empty-table": Words(
        vi: "Bảng “{table}” chỉ có tiêu đề, chưa có dòng nào.",
        en: "The table “{table}” has a header and no rows."),
    "records.unknown-table": Words(
        vi: "Không có loại bảng “{name}”[[ (có phải “{nearest}”?)]].",
        en: "There is no table “{name}”[[; is it “{nearest}”?]]."),
    "records.unknown-column": Words(
        vi:
            "Bảng “{table}” không có cột “{name}”[[ (có phải “{nearest}”?)]]. Nội dung được giữ, không dùng để tính.",
        en:
            "The table “{table}” has no column “{name}”[[; is it “{nearest}”?]]. It is kept and not used."
    ),
    "records.duplicate-column": Words(
        vi: "Hai cột cùng nghĩa “{name}”; chỉ cột đầu được dùng. Xóa hoặc đổi tên một cột.",
        en: "Two columns mean “{name}”; the first is used. Remove or rename one."),
    "records.missing-value": Words(
        vi: "Thiếu “{column}”, là nội dung bắt buộc. Điền vào ô này.",
        en: "“{column}” is required and empty."),
    "records.missing-column": Words(
        vi: "Bảng “{table}” thiếu cột bắt buộc “{column}”.",
        en: "The table “{table}” lacks the required column “{column}”."),
    "records.not-a-number": Words(
        vi: "“{value}” ở cột “{column}” không phải số. Viết như 4.759; 95,6%; hơn 7.600; 68/68; "
            + "từ 10 đến 15.",
        en: "“{value}” in “{column}” is not a number."),
    "records.not-a-date": Words(
        vi: "“{value}” ở cột “{column}” không phải ngày có trong lịch. Viết như 5/3/2023.",
        en: "“{value}” in “{column}” is not a day of the calendar. Write 5/3/2023."),
    "records.not-a-flag": Words(
        vi: "“{value}” ở cột “{column}” không phải có hoặc không.",
        en: "“{value}” in “{column}” is neither yes (có) nor no (không)."),
    "records.not-a-group": Words(
        vi: "Cột “{column}” cần các mục có tên, không phải “{value}”.",
        en: "“{column}” needs named parts, not “{value}”."),
    "records.not-one-value": Words(
        vi: "Cột “{column}” cần một giá trị, không phải danh sách hay bảng con.",
        en: "“{column}” needs one value, not a list or a mapping."),
    "records.unknown-code": Words(
        vi:
            "“{value}” không có trong danh mục “{scheme}” của cột “{column}”[[ (có phải “{nearest}”?)]].",
        en: "“{value}” is not in the list “{scheme}” of “{column}”[[; is it “{nearest}”?]]."),
    "records.duplicate-id": Words(
        vi: "Mã “{id}” đã dùng ở {first}. Mỗi dòng một mã riêng.",
        en: "The identifier “{id}” is already used at {first}."),
    "records.dangling-reference": Words(
        vi: "“{value}” ở cột “{column}” không có trong bảng {tables}[[ (có phải “{nearest}”?)]].",
        en: "“{value}” in “{column}” is not in {tables}[[; is it “{nearest}”?]]."),
    "records.ambiguous-reference": Words(
        vi: "“{value}” ở cột “{column}” là tên của nhiều dòng: {candidates}. Ghi mã thay cho tên.",
        en: "“{value}” in “{column}” names several records: {candidates}. Use the identifier."),
    "records.ambiguous-number": Words(
        vi: "Số “{value}” có thể hiểu hai cách; đã hiểu là {read}. Viết 4.759 (hàng nghìn) "
            + "hoặc 95,6 (thập phân).",
        en: "The number “{value}” can be read in two ways; it was read as {read}."),
    "records.decomposed-text": Words(
        vi:
            "{count} ô có chữ và dấu rời nhau (Unicode tổ hợp), đã ghép lại thành Unicode dựng sẵn.",
        en: "{count} cells were in decomposed form (NFD) and were composed to NFC."),
    "records.control-character": Words(
        vi: "Có ký tự điều khiển {code} ở cột “{column}”, đã bỏ ra.",
        en: "The control character {code} stood in “{column}” and was taken out."),
    "records.reversed-range": Words(
        vi: "Khoảng “{value}” có số cuối nhỏ hơn số đầu.",
        en: "The range “{value}” ends below its start."),
    "records.edited-sample": Words(
        vi:
            "Hàng này còn ghi “(mẫu)” ở ô đầu nên không được đọc, mà có ghi “{value}”. Nếu là số liệu "
            + "thật thì xóa chữ “(mẫu)” ở ô đầu hàng.",
        en: "This row still says “(mẫu)” and is not read, yet holds “{value}”. Clear the first "
            + "cell if the row is real."),
    "records.narrative-heading": Words(
        vi: "Đề mục “{text}” không được đọc vào lời báo cáo; mẫu in đã có đề mục của nó.",
        en: "The heading “{text}” is not part of the narrative; the template has its own."),
    "records.bad-description": Words(
        vi: "Mô tả bảng sai: {problem}.",
        en: "A description of records is wrong: {problem}."),
    "records.malformed-workbook": Words(
        vi:
            "Tệp Excel hỏng hoặc không phải .xlsx: {problem}. Mở bằng Excel rồi lưu lại dạng .xlsx; "
            + "không mở được thì dùng bản lưu trước.",
        en: "The workbook is damaged or no .xlsx: {problem}. Open it in Excel and save it again."),
    "records.skipped-sheet": Words(
        vi: "Trang “{name}” không phải bảng nào đã biết (hoặc bị ẩn) nên không đọc"
            + "[[; gần nhất: {nearest}]].",
        en: "The sheet “{name}” is no known table (or hidden) and was not read"
            + "[[; nearest: {nearest}]]."),
    "records.part-of-itself": Words(
        vi: "Tổ chức nằm trong chính nó: {path}. Sửa cột “Thuộc” của một trong các dòng này.",
        en: "A unit is part of itself: {path}. Correct the column “Thuộc” of one of them."),
    "records.empty-file": Words(
        vi: "Tệp chưa có nội dung nào. Ghi nội dung, hoặc xóa tệp.",
        en: "The file says nothing. Write something into it, or remove it."),
    "records.legacy-lines": Words(
        vi: "{count} dòng viết bằng {encoding} đã được đổi sang Unicode, ví dụ “{before}” thành "
            + "“{after}”. Xem lại tệp này.",
        en: "{count} lines in {encoding} were converted to Unicode, such as “{before}” to "
            + "“{after}”. Look the file over."),
    "records.unclosed-front": Words(
        vi: "Dòng --- ở đầu tệp mở phần khai báo mà không có dòng --- đóng. Thêm dòng --- sau phần "
            + "khai báo, hoặc bỏ dòng --- đầu.",
        en: "The line --- at the top opens a part that no second --- closes. Add it, or take the "
            + "first one out."),
    "records.narrative-markup": Words(
        vi:
            "{kind} trong lời báo cáo không được hiểu, in ra như đã gõ. Viết thành câu; bảng và hình "
            + "thì ghi vào bảng của sổ hoặc mẫu in.",
        en: "{kind} in a narrative is not understood and printed as typed. Write sentences."),
    "records.hidden-sheet": Words(
        vi: "Trang “{name}” đang ẩn nên không đọc. Nếu có số liệu thì bỏ ẩn (Unhide) rồi lưu lại.",
        en: "The sheet “{name}” is hidden and was not read. Unhide it if it holds records."),
    "records.same-sheet-name": Words(
        vi:
            "Hai trang cùng tên “{name}”; đã đọc cả hai. Đổi tên một trang để biết lỗi ở trang nào.",
        en: "Two sheets are called “{name}”; both were read. Rename one."),
    "records.other-sheets": Words(
        vi: "Chỉ đọc trang “{name}”; trang “{others}” cũng có bảng nhưng không được đọc. Chép về "
            + "một trang, hoặc tách thành tệp riêng.",
        en: "Only the sheet “{name}” was read; “{others}” hold tables too and were not."),
    "records.damaged-cell": Words(
        vi: "Ô này hỏng trong tệp ({problem}) nên không đọc. Mở bằng Excel, gõ lại ô rồi lưu.",
        en: "The cell is damaged in the file ({problem}) and was not read. Type it again."),
    "records.merged-number": Words(
        vi:
            "Số {value} nằm trong ô gộp {count} hàng nên chỉ tính cho hàng đầu. Nếu mỗi hàng một số "
            + "thì bỏ gộp ô và ghi đủ.",
        en: "{value} stands in a cell merged over {count} rows and counts for the first alone."),
    "records.numbering-row": Words(
        vi: "Hàng này đánh số cột (1, 2, 3…), không phải số liệu, nên bỏ qua.",
        en: "This row numbers the columns and was left out."),
    "records.column-without-header": Words(
        vi: "Có chữ (“{value}”) ở cột không có tiêu đề; được giữ, không dùng để tính. Ghi tiêu đề "
            + "cho cột.",
        en: "“{value}” stands in a column without a header; it is kept and not used."),
    "records.damaged-letter": Words(
        vi:
            "“{value}” ở cột “{column}” có chữ bị hỏng (ký tự �) khi chép hoặc đổi phông. Gõ lại ô.",
        en: "“{value}” in “{column}” lost a letter (U+FFFD). Type the cell again."),
    "records.stray-mark": Words(
        vi: "Dấu rời {code} trong “{value}” ở cột “{column}” không thuộc chữ nào. Gõ lại chữ ấy.",
        en: "The mark {code} in “{value}” in “{column}” belongs to no letter. Type it again."),
    "records.old-font-letters": Words(
        vi: "Chữ “{value}” ở cột “{column}” giống chữ của phông cũ (TCVN3, VNI), chưa đổi được. Gõ "
            + "lại bằng Unicode.",
        en: "“{value}” in “{column}” looks like the text of an old font. Type it in Unicode."),
    "records.other-unit": Words(
        vi:
            "“{value}” ghi đơn vị khác với cột “{column}” (tính bằng {unit}). Giữ như đã ghi; xem lại.",
        en: "“{value}” states another unit than the column “{column}” ({unit}). It is kept."),
    "records.unlikely-percentage": Words(
        vi:
            "{value} là tỷ lệ khó có. Ô định dạng phần trăm mà gõ 95,6 thì Excel hiểu là 9560%; cần "
            + "95,6% thì gõ đúng như thế.",
        en: "{value} is an unlikely percentage. In a cell formatted as per cent type 95,6%."),
    "records.copied-file": Words(
        vi: "Tệp giống hệt {first} nên không đọc lần nữa. Xóa một bản.",
        en: "The file says the same as {first} and was not read again. Remove one."),
    "records.old-workbook": Words(
        vi: "“{name}” là bảng tính loại không đọc được. Mở ra rồi lưu lại dạng .xlsx.",
        en: "“{name}” is a spreadsheet of a kind that is not read. Save it as .xlsx."),
    "records.open-elsewhere": Words(
        vi: "“{name}” đang mở trong Excel; phần chưa lưu không được đọc. Lưu và đóng rồi chạy lại.",
        en: "“{name}” is open in Excel; what is not saved is not read."),
    "records.formula-error": Words(
        vi: "Công thức trong ô báo lỗi {value}. Sửa công thức rồi lưu lại.",
        en: "The cell's formula gives {value}. Mend the formula and save again."),
    "records.hidden-rows": Words(
        vi: "{count} hàng ẩn vẫn được đọc như các hàng khác.",
        en: "{count} hidden rows were read like the others."),
    "records.legacy-encoding": Words(
        vi:
            "{count} ô viết bằng {encoding} đã được đổi sang Unicode, ví dụ “{before}” thành “{after}”. "
            + "Xem lại cột này.",
        en:
            "{count} cells in {encoding} were converted to Unicode, such as “{before}” to “{after}”. "
            + "Look the column over."),
]
