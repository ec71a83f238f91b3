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
]
