/// The words for what Records reports.
let recordsWording: [String: Words] = [:]
