internal import Glibc

/// Makes `folder` and the folders above it where they are missing.
func makeFolder(_ folder: String) throws(DrawingError) {
    if mkdir(folder, 0o777) == 0 { return }
    if errno == ENOENT, let slash = folder.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")),
        slash > folder.startIndex
    {
        try makeFolder(String(folder[..<slash]))
        if mkdir(folder, 0o777) == 0 { return }
    }
    let number = errno
    var about = stat()
    if number == EEXIST, stat(folder, &about) == 0, about.st_mode & S_IFMT == S_IFDIR { return }
    throw .cannotWrite(folder, errorNumber: number == EEXIST ? ENOTDIR : number)
}

/// `folder/trang-007.png`: three digits or more, so that names sort as pages do.
func pagePath(_ folder: String, page: Int, ending: String) -> String {
    let digits = String(page)
    let zeros = String(repeating: "0", count: max(0, 3 - digits.count))
    return folder + (folder.hasSuffix("/") ? "" : "/") + "trang-\(zeros)\(digits).\(ending)"
}
