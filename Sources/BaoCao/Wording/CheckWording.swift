/// The words for what a finished page breaks of its standard.
let checkWording: [String: Words] = [
    "reports.check-sheet": Words(
        vi: "Khổ giấy {found}; thể thức quy định {allowed}.",
        en: "The sheet is {found}; the standard wants {allowed}."),
    "reports.check-left-margin": Words(
        vi: "Chữ lấn vào lề trái: cách mép {found}, quy định {allowed}.",
        en: "Text stands in the left margin: {found} from the edge, the standard wants "
            + "{allowed}."),
    "reports.check-right-margin": Words(
        vi: "Chữ lấn vào lề phải: cách mép {found}, quy định {allowed}.",
        en: "Text stands in the right margin: {found} from the edge, the standard wants "
            + "{allowed}."),
    "reports.check-top-margin": Words(
        vi: "Chữ lấn vào lề trên: cách mép {found}, quy định {allowed}.",
        en: "Text stands in the top margin: {found} from the edge, the standard wants "
            + "{allowed}."),
    "reports.check-bottom-margin": Words(
        vi: "Chữ lấn vào lề dưới: cách mép {found}, quy định {allowed}.",
        en: "Text stands in the bottom margin: {found} from the edge, the standard wants "
            + "{allowed}."),
    "reports.check-old-margins": Words(
        vi: "Lề {found} là của {document} đã hết hiệu lực.",
        en: "A margin of {found} belongs to {document}, which is no longer in force."),
    "reports.check-no-page-number": Words(
        vi: "Trang không có số trang.", en: "The page has no page number."),
    "reports.check-first-page-number": Words(
        vi: "Trang đầu không ghi số trang (đang có “{text}”).",
        en: "The first page shows no page number (found “{text}”)."),
    "reports.check-page-number": Words(
        vi: "Số trang sai cỡ hoặc sai chỗ ({found}); quy định {allowed}, ở giữa.",
        en: "The page number has the wrong size or place ({found}); the standard wants {allowed}, "
            + "centred."),
    "reports.check-size": Words(
        vi: "“{text}” cỡ {found}; quy định {allowed}.",
        en: "“{text}” is set at {found}; the standard wants {allowed}."),
    "reports.check-face": Words(
        vi: "“{text}” sai kiểu chữ ({found}); quy định {allowed}.",
        en: "“{text}” is {found}; the standard wants {allowed}."),
    "reports.check-head-title": Words(
        vi: "Trang đầu không có dòng “{allowed}”.", en: "The first page lacks “{allowed}”."),
    "reports.check-head-rule": Words(
        vi: "Đường kẻ dưới “{text}” dài {found}; quy định {allowed}.",
        en: "The rule below “{text}” is {found} long; the standard wants {allowed}."),
    "reports.check-foreign-head": Words(
        vi: "“{text}” không thuộc thể thức này. Văn bản của Đảng không có Quốc hiệu, văn bản Nhà "
            + "nước không có tiêu đề của Đảng.",
        en: "“{text}” does not belong to this standard: Party papers have no Quốc hiệu, State "
            + "papers no title of the Party."),
    "reports.check-star": Words(
        vi: "Dưới tên cơ quan ban hành thiếu dấu “{star}”.",
        en: "The sign “{star}” below the issuing body is missing."),
    "reports.check-no-number": Words(
        vi: "Không thấy dòng số và ký hiệu.", en: "There is no line with number and symbol."),
    "reports.check-number": Words(
        vi: "Số và ký hiệu “{found}” viết chưa đúng; phải viết như “{allowed}”.",
        en: "The number “{found}” is written wrongly; write it like “{allowed}”."),
    "reports.check-no-date": Words(
        vi: "Không thấy dòng địa danh và ngày tháng.", en: "There is no line with place and date."),
    "reports.check-date": Words(
        vi: "Ngày tháng “{found}” viết chưa đúng; phải viết “{allowed}”.",
        en: "The date “{found}” is written wrongly; write “{allowed}”."),
    "reports.check-summary-case": Words(
        vi: "Trích yếu “{found}” phải viết “{allowed}”.",
        en: "The trích yếu “{found}” is to be written “{allowed}”."),
    "reports.check-summary-end": Words(
        vi: "Dưới trích yếu thiếu dòng “{allowed}”.",
        en: "The line “{allowed}” below the trích yếu is missing."),
    "reports.check-pitch": Words(
        vi: "Dãn dòng {found}; quy định {allowed}.",
        en: "The baseline distance is {found}; the standard wants {allowed}."),
    "reports.check-right-edge": Words(
        vi: "Dòng “{text}” cách lề phải {found}; nội dung phải căn đều hai bên.",
        en: "The line “{text}” ends {found} before the right margin; text is to be justified."),
    "reports.check-indent": Words(
        vi: "Đoạn “{text}” thụt đầu dòng {found}; quy định {allowed}.",
        en: "The paragraph “{text}” is indented {found}; the standard wants {allowed}."),
    "reports.check-paragraph-gap": Words(
        vi: "Trước đoạn “{text}” chỉ cách {found}; quy định ít nhất {allowed}.",
        en: "There are {found} before the paragraph “{text}”; the standard wants {allowed} or "
            + "more."),
    "reports.check-signing-form": Words(
        vi: "“{found}” dùng “{form}” của thể thức khác; hãy dùng {allowed}.",
        en: "“{found}” uses “{form}” of another standard; use {allowed}."),
    "reports.check-level": Words(
        vi: "“{text}” lệch {found} so với “Nơi nhận”; hai dòng phải ngang nhau.",
        en: "“{text}” is {found} off the line of “Nơi nhận”; both are to be level."),
    "reports.check-archive": Words(
        vi: "Dòng cuối của Nơi nhận là “{found}”; phải là “{allowed}”.",
        en: "The last recipient is “{found}”; it is to be “{allowed}”."),
]
