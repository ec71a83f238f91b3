/// The words for what writing and storing books reports.
let storesWording: [String: Words] = [
    "records.unwritable": Words(
        vi: "Không ghi được: {reason}. Kiểm tra đường dẫn, quyền ghi và chỗ trống.",
        en: "Cannot be written: {reason}. Check the path, the permission and the free space."),
    "records.folder-not-empty": Words(
        vi: "Thư mục đã có {count} tệp; ghi thêm vào sẽ lẫn với chúng. Chọn thư mục mới.",
        en: "The folder holds {count} files already, which would be mixed up. Choose another."),
    "records.cell-too-long": Words(
        vi: "Một ô dài {count} chữ; bảng tính chỉ chứa 32.767. Chia đoạn, hoặc ghi ra thư mục.",
        en: "A cell of {count} letters; a workbook holds 32,767. Divide it, or write a folder."),
    "records.damaged-store": Words(
        vi: "Không phải sổ SQLite của BaoCao, hoặc đã hỏng: {problem}. Dùng bản lưu gần nhất.",
        en: "Not a book in SQLite, or damaged: {problem}. Use the latest copy."),
    "records.store-in-use": Words(
        vi: "Sổ đang được chương trình khác ghi. Đợi xong hoặc đóng chương trình ấy rồi chạy lại.",
        en: "Another program is writing to the book. Wait or close it, and run again."),
    "records.newer-store": Words(
        vi: "Sổ do bản BaoCao mới hơn ghi. Cập nhật chương trình rồi mở lại.",
        en: "The book was written by a newer version of BaoCao. Update the program."),
    "records.conflicting-record": Words(
        vi: "“{id}” ghi khác bản của {owner} ở: {columns}. Giữ bản đã có; thống nhất lại với "
            + "đơn vị gửi.",
        en: "“{id}” differs from what {owner} sent in: {columns}. The older stays; settle it "
            + "with the sender."),
    "records.stated-twice": Words(
        vi: "“{name}”: ở đây ghi {value}, {owner} ghi {other} ({place}). Cả hai số đều giữ. Nếu "
            + "là một số thì xóa bản gõ tay trong sổ của cơ quan, rồi nhập lại sổ ấy với --replace.",
        en: "“{name}”: {value} here, {other} by {owner} ({place}). Both stay. If it is one "
            + "number, take out the one typed by hand in the office's book and import that with "
            + "--replace."),
    "records.closed-period": Words(
        vi: "“{id}” thuộc {period}, kỳ đã khóa, nên không đổi. Cần sửa thì nhập lại với "
            + "--reopen và tên kỳ.",
        en: "“{id}” belongs to {period}, which is closed, and stays as it is. To change it, "
            + "import again with --reopen and the period."),
    "records.not-closed": Words(
        vi: "--reopen: sổ không có kỳ đã khóa “{period}”. Kỳ đã khóa: {known}.",
        en: "--reopen: the book has no closed period “{period}”. Closed: {known}."),
    "records.refers-to-refused": Words(
        vi: "“{id}” dựa vào “{other}”, mục không được nhận, nên cũng không nhận. Sửa “{other}” "
            + "rồi nhập lại.",
        en: "“{id}” refers to “{other}”, which was refused, and is refused too. Correct “{other}” "
            + "and import again."),
    "records.conflicting-attribute": Words(
        vi: "“{name}” ghi khác bản của {owner}; giữ bản đã có. Thống nhất với {owner}; cần đổi "
            + "thì {owner} gửi lại.",
        en: "“{name}” differs from what {owner} sent; the older stays. Agree on one; {owner} sends "
            + "it again to change it."),
    "records.sender-unstated": Words(
        vi: "Sổ không ghi đơn vị gửi; tạm lấy tên “{name}”. Ghi “Đơn vị gửi” trong sổ để lần sau "
            + "gửi lại không bị tính hai lần, hoặc dùng --sender; sổ của chính cơ quan thì dùng --own.",
        en: "The book does not say who sends it; “{name}” was taken. State the sender in the "
            + "book, so that the next delivery is not counted twice, or use --sender; --own for the "
            + "office's own."),
    "records.sender-unknown": Words(
        vi: "Đơn vị gửi “{name}” không có trong bảng Tổ chức, nên không tính được ai chưa gửi. "
            + "Ghi đúng mã hoặc tên ở “Đơn vị gửi” hay --sender, hoặc thêm vào bảng Tổ chức.",
        en: "The sender “{name}” is no organisation of the book, so who has not reported is "
            + "not known. Give its identifier or name as sender, or add it to the organisations."),
    "records.sender-ambiguous": Words(
        vi: "Sổ không ghi đơn vị gửi mà trùng tên với “{other}”, nên không biết là sổ của ai. Ghi "
            + "“Đơn vị gửi” trong sổ, hoặc nhập riêng với --sender; sổ của chính cơ quan thì dùng "
            + "--own.",
        en: "The book does not say who sends it and is called like “{other}”: whose is it? State "
            + "the sender in the book, or import it alone with --sender; --own for the office's "
            + "own."),
    "records.history-left-out": Words(
        vi: "Thư mục có hơn một sổ .sqlite: chỉ nêu lịch sử gửi của “{first}”. Cần lịch sử của sổ "
            + "này thì để nó riêng một thư mục.",
        en: "The folder holds several .sqlite books: only the deliveries of “{first}” are told. "
            + "Put this one into a folder of its own for its history."),
    "records.still-named": Words(
        vi: "“{id}” không còn trong sổ gửi nhưng “{other}” còn dựa vào, nên vẫn giữ. Muốn bỏ thì "
            + "sửa “{other}” trước rồi nhập lại.",
        en: "“{id}” is not sent any more but “{other}” refers to it, so it stays. To drop it, "
            + "correct “{other}” first and import again."),
    "records.records-absent": Words(
        vi: "{count} mục gửi lần trước không có trong lần này; vẫn giữ. Dùng --replace để bỏ.",
        en: "{count} records sent before are not in this delivery; they stay. --replace drops "
            + "them."),
]
