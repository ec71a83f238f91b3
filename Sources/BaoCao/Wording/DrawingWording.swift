/// The words for what Drawing reports.
let drawingWording: [String: Words] = [:]
