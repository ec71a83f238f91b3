/// The words for what Finishing reports.
let finishingWording: [String: Words] = [:]
