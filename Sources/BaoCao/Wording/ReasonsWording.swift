/// The words for reasons that come from the system, from libyaml, libzip, expat, SQLite and
/// damaged PDFs.
let reasonsWording: [String: Words] = [
    ours, yamlReasons, packageReasons, damageReasons,
].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

private let ours: [String: Words] = [
    "no such file": Words(vi: "không có tệp này", en: "no such file"),
    "no such folder": Words(vi: "không có thư mục này", en: "no such folder"),
    "no permission": Words(vi: "không có quyền đọc", en: "no permission"),
    "is a folder": Words(vi: "đây là thư mục, không phải tệp", en: "it is a folder"),
    "not a file": Words(vi: "đây không phải tệp thường", en: "it is no plain file"),
    "ring of links": Words(vi: "liên kết (symlink) vòng tròn", en: "links lead in a ring"),
    "name too long": Words(vi: "đường dẫn quá dài", en: "the path is too long"),
    "cannot be read": Words(vi: "ổ đĩa hoặc mạng báo lỗi", en: "the disk or network failed"),
    "unknown kind": Words(
        vi: "loại tệp không đọc được (chỉ đọc .xlsx, .csv, .tsv, .yaml, .sqlite)",
        en: "unknown kind (.xlsx, .csv, .tsv, .yaml, .sqlite are read)"),
    "no table": Words(
        vi: "cần bảng .xlsx, .csv, .tsv; sổ sách thì thêm tên bảng ở --table",
        en: "a table in .xlsx, .csv, .tsv is needed; for records name the table with --table"),
    "no roster": Words(
        vi: "danh sách cần ở dạng .xlsx, .csv, .tsv", en: "a roster in .xlsx, .csv, .tsv is needed"),
    "odd value": Words(
        vi: "có ô trống hoặc ô khác loại ở chỗ không được như vậy",
        en: "a value is missing or of another kind"),
    "no book": Words(vi: "tệp của chương trình khác", en: "a file of another program"),
    "no sheets": Words(vi: "không có trang tính nào", en: "it has no sheets"),
    "another package": Words(
        vi: "gói nén không có trang tính (tệp Word, tệp nén đổi tên…)",
        en: "a package without sheets"),
    "old workbook": Words(
        vi: "thực ra là .xls kiểu cũ, hoặc tệp có mật khẩu",
        en: "really an old .xls, or a file with a password"),
    "web page": Words(vi: "thực ra là trang web", en: "really a web page"),
    "empty file": Words(vi: "tệp rỗng", en: "the file is empty"),
    "cut off": Words(
        vi: "tệp bị cắt mất đoạn cuối (chép hoặc tải chưa xong)", en: "the file is cut off"),
    "{…: …}": Words(vi: "cần các dòng “tên: giá trị”", en: "lines “name: value” are needed"),
    "sheet without part": Words(
        vi: "trang này không có nội dung trong tệp", en: "the sheet is not in the file"),
]

private let yamlReasons: [String: Words] = [
    "did not find expected key": Words(
        vi: "cần một dòng “tên: giá trị” ở đây (thường do thụt đầu dòng lệch)",
        en: "did not find expected key"),
    "did not find expected '-' indicator": Words(
        vi: "cần dấu “-” của mục danh sách (thường do thụt đầu dòng lệch)",
        en: "did not find expected '-'"),
    "did not find expected ',' or ']'": Words(
        vi: "thiếu dấu phẩy hoặc dấu ] đóng danh sách", en: "did not find expected ',' or ']'"),
    "did not find expected ',' or '}'": Words(
        vi: "thiếu dấu phẩy hoặc dấu } đóng ngoặc nhọn", en: "did not find expected ',' or '}'"),
    "did not find expected node content": Words(
        vi: "thiếu giá trị ở đây", en: "did not find expected node content"),
    "did not find expected <document start>": Words(
        vi: "có chữ thừa sau phần đã hết", en: "did not find expected <document start>"),
    "mapping values are not allowed in this context": Words(
        vi: "dấu hai chấm không đứng được ở đây; đặt cả câu trong ngoặc kép",
        en: "mapping values are not allowed in this context"),
    "block sequence entries are not allowed in this context": Words(
        vi: "dấu “-” không đứng được ở đây; xuống dòng trước nó",
        en: "block sequence entries are not allowed in this context"),
    "mapping keys are not allowed in this context": Words(
        vi: "dấu “?” không đứng được ở đây; đặt cả câu trong ngoặc kép",
        en: "mapping keys are not allowed in this context"),
    "found character that cannot start any token": Words(
        vi:
            "ký tự này không mở đầu giá trị được (@, `, %, hoặc phím Tab); dùng ngoặc kép hoặc dấu cách",
        en: "found character that cannot start any token"),
    "found a tab character that violates indentation": Words(
        vi: "đầu dòng có phím Tab; chỉ dùng dấu cách",
        en: "found a tab character that violates indentation"),
    "found unexpected end of stream": Words(
        vi: "tệp hết khi ngoặc kép chưa đóng", en: "found unexpected end of stream"),
    "found unexpected document indicator": Words(
        vi: "gặp --- khi ngoặc kép chưa đóng", en: "found unexpected document indicator"),
    "could not find expected ':'": Words(
        vi: "thiếu dấu hai chấm sau tên", en: "could not find expected ':'"),
    "found unknown escape character": Words(
        vi: "dấu \\ trong ngoặc kép phải viết hai lần (\\\\)", en: "found unknown escape character"),
    "found incompatible YAML document": Words(
        vi: "dòng %YAML đầu tệp là bản khác; bỏ dòng ấy", en: "found incompatible YAML document"),
    "found undefined alias": Words(
        vi: "bí danh (*) trỏ tới tên chưa đặt; chữ bắt đầu bằng * thì đặt trong ngoặc kép",
        en: "found undefined alias"),
    "control characters are not allowed": Words(
        vi: "có ký tự điều khiển không nhìn thấy; xóa và gõ lại dòng",
        en: "control characters are not allowed"),
]

private let packageReasons: [String: Words] = [
    "Not a zip archive": Words(vi: "không phải gói .xlsx", en: "not a zip archive"),
    "Zip archive inconsistent": Words(vi: "gói bị sửa hỏng", en: "zip archive inconsistent"),
    "Possibly truncated or corrupted zip archive": Words(
        vi: "tệp bị cắt mất đoạn cuối (chép hoặc tải chưa xong)", en: "truncated archive"),
    "No such file": Words(vi: "thiếu một phần bên trong", en: "a part is missing"),
    "Premature end of file": Words(
        vi: "tệp bị cắt mất đoạn cuối (chép hoặc tải chưa xong)", en: "the file is cut off"),
    "Unexpected end of file": Words(
        vi: "tệp bị cắt mất đoạn cuối (chép hoặc tải chưa xong)", en: "the file is cut off"),
    "CRC error": Words(vi: "nội dung bị hỏng khi chép", en: "CRC error"),
    "Zlib error: data error": Words(vi: "nội dung nén bị hỏng", en: "compressed data damaged"),
    "Compression method not supported": Words(
        vi: "nén kiểu lạ", en: "compression method not supported"),
    "No password provided": Words(vi: "tệp có mật khẩu", en: "the file has a password"),
    "Encryption method not supported": Words(
        vi: "tệp có mật khẩu", en: "the file has a password"),
    "syntax error": Words(vi: "nội dung bên trong sai cú pháp", en: "syntax error"),
    "not well-formed (invalid token)": Words(
        vi: "nội dung bên trong có ký tự không hợp lệ", en: "not well-formed"),
    "mismatched tag": Words(vi: "nội dung bên trong sai cú pháp", en: "mismatched tag"),
    "unclosed token": Words(vi: "nội dung bên trong bị cắt dở", en: "unclosed token"),
    "no element found": Words(vi: "nội dung bên trong bị cắt dở", en: "no element found"),
    "duplicate attribute": Words(
        vi: "nội dung bên trong sai cú pháp", en: "duplicate attribute"),
    "undefined entity": Words(vi: "nội dung bên trong sai cú pháp", en: "undefined entity"),
    "junk after document element": Words(
        vi: "nội dung bên trong sai cú pháp", en: "junk after document element"),
    "unknown encoding": Words(vi: "bảng mã bên trong lạ", en: "unknown encoding"),
    "file is not a database (26)": Words(
        vi: "không phải tệp SQLite", en: "file is not a database"),
    "database disk image is malformed (11)": Words(
        vi: "nội dung SQLite bị hỏng", en: "database disk image is malformed"),
]

private let damageReasons = damageWording.reduce(into: [String: Words]()) {
    $0[$1.key] = Words(vi: $1.value, en: $1.key)
}
