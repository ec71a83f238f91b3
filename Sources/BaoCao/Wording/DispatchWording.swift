/// The words for what is reported about papers that go out.
let dispatchWording: [String: Words] = [
    "reports.dispatch-file-missing": Words(
        vi: "Không có tệp “{path}”. Kiểm tra lại tên và thư mục.",
        en: "There is no file “{path}”. Check its name and folder."),
    "reports.dispatch-text-unreadable": Words(
        vi: "Không đọc được “{path}”: cần tệp chữ mã UTF-8, không quá 4 MB.",
        en: "“{path}” cannot be read: a UTF-8 text of at most 4 MB is needed."),
    "reports.dispatch-no-text": Words(
        vi: "Văn bản chưa có lời. Ghi ở “noi_dung”, hoặc trong tệp noi-dung.md đặt cạnh.",
        en: "The paper has no text. Write it under “noi_dung” or in noi-dung.md beside the file."),
    "reports.dispatch-two-texts": Words(
        vi: "Lời văn ghi ở hai nơi: “noi_dung” và “tep_noi_dung”. Chỉ giữ một.",
        en: "The text is given twice, under “noi_dung” and “tep_noi_dung”. Keep one."),
    "reports.dispatch-repeated-name": Words(
        vi: "Hai tài liệu kèm theo cùng mã “{name}”. Mỗi tài liệu một mã.",
        en: "Two attachments are called “{name}”. Give each a name of its own."),
    "reports.dispatch-one-source": Words(
        vi: "“{title}” phải có đúng một trong hai mục “tep” (tệp có sẵn) và “tao” (làm tại chỗ).",
        en: "“{title}” needs exactly one of “tep” (a file) and “tao” (made on the spot)."),
    "reports.dispatch-unknown-mark": Words(
        vi: "“{key}” ghi “{found}”; tiêu chuẩn {standard} có: {nearest}.",
        en: "“{key}” says “{found}”; the standard {standard} has: {nearest}."),
    "reports.dispatch-secret-embedded": Words(
        vi: "“{title}” có độ mật {level}: không đính vào tệp PDF. Gửi theo đường văn bản mật.",
        en: "“{title}” bears {level}: it is not embedded. Send it the way of secret papers."),
    "reports.dispatch-letter-not-secret": Words(
        vi: "“{title}” có độ mật {level} nhưng văn bản gửi kèm ghi độ mật thấp hơn hoặc không ghi. "
            + "Ghi “do_mat” của văn bản ít nhất bằng {level}.",
        en: "“{title}” bears {level}, but its letter bears less or nothing. Set the letter's "
            + "“do_mat” to {level} at least."),
    "reports.dispatch-secret-signed": Words(
        vi:
            "Văn bản độ mật {level} không ký số, gửi theo đường văn bản điện tử thường. Bỏ “ky_so”.",
        en: "A paper that bears {level} is not signed and sent the ordinary electronic way. "
            + "Remove “ky_so”."),
    "reports.dispatch-no-signing-time": Words(
        vi: "Chưa có “ky_so: thoi_gian”: dòng góc phải của tệp riêng chỉ ghi số và ký hiệu.",
        en: "No “ky_so: thoi_gian” is given: the line of files signed apart shows the number only."),
    "reports.dispatch-not-mentioned": Words(
        vi: "Lời văn chưa nhắc đến {label} (“{title}”). Viết {hole} ở chỗ nói đến tài liệu này.",
        en: "The text does not mention {label} (“{title}”). Write {hole} where it speaks of it."),
    "baocao.dispatch-outside": Words(
        vi: "“{path}” nằm ngoài thư mục {root}. Chép tệp vào đó, hoặc chạy với --root là thư mục "
            + "chứa cả hai.",
        en: "“{path}” lies outside the folder {root}. Copy it there, or name a folder that holds "
            + "both with --root."),
    "baocao.dispatch-missing": Words(
        vi: "Không có “{path}”. Đường dẫn tính từ thư mục của tệp dispatch.yaml.",
        en: "There is no “{path}”. Paths start from the folder of the dispatch file."),
    "baocao.dispatch-unreadable": Words(
        vi: "Không đọc được tệp “{path}”: phải là tệp thường, không quá {limit}.",
        en: "The file “{path}” cannot be read: it must be an ordinary file of at most {limit}."),
    "baocao.dispatch-no-pages": Words(
        vi:
            "“{path}” không nối trang được; nối được: {kinds}. Bảng .csv, .xlsx in thành trang bằng "
            + "“tao” với loai: danh_sach; tệp khác lưu thành PDF, hoặc "
            + "chọn cach: dinh_kem, tep_rieng.",
        en: "“{path}” cannot become pages; these can: {kinds}. A table .csv, .xlsx becomes pages "
            + "by “tao” with loai: danh_sach; save others as PDF, or choose "
            + "cach: dinh_kem, tep_rieng."),
    "baocao.dispatch-same-file": Words(
        vi: "Hai tài liệu kèm theo cùng tên tệp “{name}”. Ghi “ten_tep” khác nhau.",
        en: "Two attachments have the file name “{name}”. Give them different “ten_tep”."),
    "baocao.dispatch-image-unreadable": Words(
        vi: "Ảnh “{path}” không phải tệp PNG, bị hỏng hoặc quá lớn (nhiều nhất 4 triệu điểm ảnh). "
            + "Lưu lại thành PNG nền trong suốt.",
        en: "The image “{path}” is no PNG, is damaged or too large (4 million pixels at most). "
            + "Save it as a PNG with a transparent ground."),
    "baocao.dispatch-image-empty": Words(
        vi: "Ảnh “{path}” trong suốt hoàn toàn, không có gì để in. Chọn tệp khác.",
        en: "The image “{path}” is wholly transparent and shows nothing. Name another file."),
    "baocao.dispatch-image-opaque": Words(
        vi: "Ảnh “{path}” không có nền trong suốt nên che mất chức vụ, họ tên. Xoá nền rồi lưu lại "
            + "thành PNG nền trong suốt.",
        en: "The image “{path}” has no transparent ground and would hide post and name. Remove the "
            + "ground and save it as a transparent PNG."),
    "baocao.dispatch-image-too-large": Words(
        vi: "Ảnh “{path}” in ra {size} mm, quá {limit} mm mỗi chiều. Sửa “rong” hoặc cắt bớt phần "
            + "thừa của ảnh.",
        en: "The image “{path}” is {size} mm on paper, over {limit} mm a side. Change “rong” or "
            + "crop the image."),
    "baocao.dispatch-image-coarse": Words(
        vi: "Ảnh “{path}” chỉ có {dots} điểm ảnh trên một inch khi in, cần từ {least} để nét không "
            + "vỡ. Quét lại với độ phân giải cao hơn.",
        en: "The image “{path}” has only {dots} dots an inch on paper; {least} or more print well. "
            + "Scan it again at a higher resolution."),
    "baocao.dispatch-signature-not-blue": Words(
        vi: "Ảnh chữ ký “{path}” không phải màu xanh như quy định.",
        en: "The image of the signature “{path}” is not blue, as the rules want it."),
    "baocao.dispatch-seal-not-red": Words(
        vi: "Ảnh con dấu “{path}” không phải màu đỏ như quy định.",
        en: "The image of the seal “{path}” is not red, as the rules want it."),
    "baocao.dispatch-bad-name": Words(
        vi: "Tên tệp “{name}” quá dài hoặc có ký tự điều khiển. Ghi “ten_tep” ngắn gọn hơn.",
        en: "The file name “{name}” is too long or has control characters. Set a plain “ten_tep”."),
    "baocao.dispatch-itself": Words(
        vi: "Văn bản không đính kèm chính tệp dispatch.yaml của nó. Bỏ mục này.",
        en: "A dispatch does not go with itself. Remove this entry."),
    "baocao.dispatch-sent-twice": Words(
        vi:
            "“{title}” gửi lại tệp “{path}” đã gửi ở mục trước, cùng một cách. Kiểm tra có ghi thừa.",
        en: "“{title}” sends “{path}” again the same way as an entry before. Check that both are "
            + "meant."),
    "baocao.dispatch-overwrites": Words(
        vi: "Tệp “{path}” đang được đọc, không ghi đè lên nó. Chọn tên khác ở -o hoặc “ten_tep”.",
        en: "“{path}” is read and is not written over. Choose another name for -o or “ten_tep”."),
    "baocao.dispatch-too-much": Words(
        vi: "Các tệp gửi kèm cộng lại quá {limit}. Gửi bớt theo đường khác.",
        en: "The files that go along are more than {limit} together. Send some another way."),
    "baocao.dispatch-secret-records": Words(
        vi:
            "“{title}” làm từ sổ có mục ghi độ mật (“{record}”). Không đính kèm được; in ra thì ghi "
            + "độ mật của văn bản, hoặc bỏ mục ấy khỏi sổ.",
        en: "“{title}” is made of records that bear a level of secrecy (“{record}”). They are not "
            + "embedded; when printed, set the letter's level or take that record out."),
    "baocao.dispatch-not-stamped": Words(
        vi: "Tệp “{name}” gửi nguyên như có, không ghi được dòng số, ký hiệu ở góc phải trang đầu. "
            + "Phần mềm ký số sẽ ghi khi ký.",
        en:
            "The file “{name}” goes as it is, without the line at its top right corner. The signing "
            + "software writes it when the file is signed."),
    "baocao.dispatch-breaks-archive": Words(
        vi: "“{title}” nối vào thì văn bản không giữ được chuẩn lưu trữ (lý do nêu kèm). Ghi "
            + "khi_khong_hop_chuan: dinh_kem (đính nguyên tệp) hoặc chap_nhan (nối, không nhận "
            + "chuẩn), hoặc xuất lại tệp.",
        en: "With “{title}” the file would not keep the archive standard (reasons beside). Set "
            + "khi_khong_hop_chuan: dinh_kem (embed the file) or chap_nhan (join it and claim no "
            + "standard), or make the file anew."),
    "baocao.dispatch-not-usable": Words(
        vi: "“{title}” không nối trang được (lý do nêu kèm). Ghi khi_khong_hop_chuan: dinh_kem để "
            + "đính nguyên tệp, hoặc xuất lại tệp.",
        en: "“{title}” cannot become pages (reason beside). Set khi_khong_hop_chuan: dinh_kem to "
            + "embed the file, or make it anew."),
    "baocao.dispatch-embedded-instead": Words(
        vi: "“{title}” được đính nguyên tệp thay cho nối trang (lý do nêu kèm); các phụ lục sau "
            + "đánh số lại.",
        en: "“{title}” is embedded instead of joined (reasons beside); later appendices are "
            + "numbered anew."),
    "baocao.dispatch-claim-dropped": Words(
        vi:
            "Đã nối “{title}” như yêu cầu; văn bản không nhận là đạt chuẩn lưu trữ (lý do nêu kèm).",
        en: "“{title}” was joined as asked; the file claims no archive standard (reasons beside)."),
    "baocao.dispatch-no-room-for-heading": Words(
        vi:
            "Đầu trang 1 của “{title}” đã có nội dung, không ghi đè: tiêu đề phụ lục in trên một tờ "
            + "riêng phía trước.",
        en: "The top of page 1 of “{title}” holds something already: the heading of the appendix "
            + "stands on a sheet before it."),
    "baocao.dispatch-no-room-for-number": Words(
        vi: "“{title}”: trang {pages} không còn chỗ trống ở giữa lề trên nên không ghi số trang.",
        en: "“{title}”: page {pages} has no room in the middle of its top margin and bears no "
            + "number."),
    "baocao.dispatch-no-alternative": Words(
        vi:
            "“{title}” là bản chụp hoặc chưa gắn thẻ: chưa có “mo_ta_hinh”, người khiếm thị chỉ nghe "
            + "được tên. Ghi một, hai câu tóm tắt nội dung.",
        en:
            "“{title}” is a scan or has no tags, and no “mo_ta_hinh” is given: those who cannot see "
            + "it hear its title only. Sum it up in a sentence or two."),
]
