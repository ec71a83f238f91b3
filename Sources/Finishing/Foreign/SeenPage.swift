/// A foreign page as people see it: cut to its crop box, turned, in points whatever its unit is
/// (ISO 32000-1, 14.11.2 and 8.3.2.3).
struct SeenPage {
    /// What is shown of the page in its own space: left, bottom, right, top.
    let box: [Double]
    /// Size in points as it is seen.
    let width: Double
    let height: Double
    /// The map from the page as it is seen, in points from its bottom left corner, to its own
    /// space.
    let map: PlaneMap

    init(_ page: PDFFile.PageObject) {
        let media = Self.sides(page.dictionary["MediaBox"]) ?? [0, 0, 0, 0]
        var box = media
        if let crop = Self.sides(page.dictionary["CropBox"]) {
            let cut = [
                max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]),
                min(media[3], crop[3]),
            ]
            if cut[0] < cut[2], cut[1] < cut[3] { box = cut }
        }
        self.box = box
        let given = page.dictionary["UserUnit"]?.number ?? 1
        let unit = given.isFinite && given > 0 && given < 1e5 ? given : 1
        let (across, up) = ((box[2] - box[0]) * unit, (box[3] - box[1]) * unit)
        let one = 1 / unit
        switch page.dictionary["Rotate"]?.integer ?? 0 {
        case 90:
            (width, height) = (up, across)
            map = PlaneMap(0, one, -one, 0, box[2], box[1])
        case 180:
            (width, height) = (across, up)
            map = PlaneMap(-one, 0, 0, -one, box[2], box[3])
        case 270:
            (width, height) = (up, across)
            map = PlaneMap(0, -one, one, 0, box[0], box[3])
        default:
            (width, height) = (across, up)
            map = PlaneMap(one, 0, 0, one, box[0], box[1])
        }
    }

    /// The sides of a box in order; the examination made them numbers.
    private static func sides(_ value: PDFValue?) -> [Double]? {
        let sides = (value?.array ?? []).compactMap(\.number)
        guard sides.count == 4 else { return nil }
        return [
            min(sides[0], sides[2]), min(sides[1], sides[3]), max(sides[0], sides[2]),
            max(sides[1], sides[3]),
        ]
    }
}
