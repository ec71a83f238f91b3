internal import Glibc

/// What the system says about its error number.
func systemMessage(_ number: Int32) -> String {
    guard let text = strerror(number) else { return "errno \(number)" }
    return String(cString: text)
}
