/// The words for what Reports reports.
let reportsWording: [String: Words] = [:]
