/// The words for what Typesetting reports.
let typesettingWording: [String: Words] = [:]
