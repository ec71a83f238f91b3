/// The words for what is found in the parts of a run in shares.
let sharesWording: [String: Words] = [
    "baocao.part-foreign": Words(
        vi: "Đây không phải phần in bằng --shard. Chỉ gộp các tệp hoặc thư mục do --shard ghi.",
        en: "This is no part that --shard wrote. Join only files or folders written by --shard."),
    "baocao.part-other-format": Words(
        vi: "Phần này do phiên bản khác của chương trình ghi. In lại nó bằng cùng phiên bản "
            + "với các phần kia.",
        en: "This part was written by another version of the program. Print it again with the "
            + "version of the others."),
    "baocao.part-damaged": Words(
        vi: "Phần này bị cắt cụt hoặc hỏng khi sao chép. Chép lại hoặc in lại phần này.",
        en: "This part is cut off or was damaged in copying. Copy or print it again."),
    "baocao.part-unfinished": Words(
        vi: "Phần này chưa in xong. Chạy lại lệnh của nó, tệp đã xong được giữ.",
        en: "This part is not done. Start its command again; files that are done are kept."),
    "baocao.part-missing": Words(
        vi: "Còn thiếu {count} phần: {missing}. In đủ các phần rồi gộp lại.",
        en: "{count} parts are missing: {missing}. Print them and join again."),
    "baocao.part-twice": Words(
        vi: "Phần {share}/{shares} được đưa vào hai lần; lần kia là {other}. Bỏ một.",
        en: "Part {share}/{shares} is given twice, the other time as {other}. Leave one out."),
    "baocao.part-other-input": Words(
        vi: "Phần {share}/{shares} được in từ dữ liệu, mẫu hoặc tuỳ chọn khác với {other}. In lại "
            + "mọi phần từ cùng một đầu vào.",
        en: "Part {share}/{shares} was printed from other data, template or options than {other}. "
            + "Print all parts from the same input."),
    "baocao.part-other-program": Words(
        vi: "Phần {share}/{shares} được in bằng bản khác của chương trình so với {other}. In lại "
            + "bằng cùng một bản.",
        en: "Part {share}/{shares} was printed by another build of the program than {other}."),
    "baocao.part-other-count": Words(
        vi: "Đây là phần {share}/{shares}, còn {other} thuộc lần in chia {expected} phần.",
        en: "This is part {share}/{shares}, but {other} is of a run in {expected} parts."),
    "baocao.part-is-output": Words(
        vi: "Tệp ghi ra trùng với một phần cần gộp. Đặt tên khác ở -o.",
        en: "The output is one of the parts. Give another name with -o."),
    "baocao.share-failed": Words(
        vi: "Phần {share}/{shares} không in được “{name}”; xem thông báo của lệnh in phần đó.",
        en: "Part {share}/{shares} could not print “{name}”; see what its command said."),
    "baocao.part-unreadable": Words(
        vi: "Không dùng được {path}: thiếu, hoặc không như manifest.json ghi ({reason}). "
            + "In lại phần đó rồi gộp lại.",
        en: "Cannot use {path}: it is missing, or not as manifest.json says ({reason})."),
    "baocao.parts-differ": Words(
        vi: "Tệp {name} có ở hai phần với nội dung khác nhau, phần kia: {path}. Các phần phải in "
            + "từ cùng một danh sách với cùng số phần.",
        en: "{name} is in two parts with different content, the other is {path}."),
]
