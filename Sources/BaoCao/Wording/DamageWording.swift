/// What is wrong inside a damaged PDF, in Vietnamese, by the words that Finishing has for it
/// (``FinishingError/damages``).
let damageWording: [String: String] = [
    "the data end too early": "dữ liệu bị cắt cụt",
    "an unexpected byte": "có byte lạ giữa dữ liệu",
    "values nested too deep": "dữ liệu lồng nhau quá sâu",
    "a malformed number": "có số viết sai",
    "not the object that the table promises": "mục lục đối tượng chỉ sai chỗ",
    "a stream without its end": "một luồng dữ liệu không có phần kết",
    "a malformed cross-reference table":
        "hỏng hoặc thiếu mục lục đối tượng (xref), hoặc không phải PDF",
    "an object that is not there": "thiếu một đối tượng được nhắc tới",
    "an object of another type": "một đối tượng không đúng kiểu",
    "objects that hold each other": "các đối tượng chứa lẫn nhau thành vòng",
    "data that cannot be inflated": "dữ liệu nén bị hỏng, không giải nén được",
    "a filter other than FlateDecode": "dùng cách nén lạ",
    "encryption": "tệp được mã hoá",
    "marked content that does not nest": "các dấu nội dung không lồng nhau đúng",
    "data outside the file": "dữ liệu nằm ngoài tệp",
    "more than is safe to read": "nội dung nhiều quá mức đọc an toàn",
    "an entry that is not expected here": "có mục không đúng chỗ",
]
