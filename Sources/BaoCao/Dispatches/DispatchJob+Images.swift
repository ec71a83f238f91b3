import Documents
import Drawing
import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Images of signature and seal.
extension DispatchJob {
    /// No image of a few square centimetres is larger, in bytes.
    private static let imageLimit = 16 << 20

    /// Reads the images that the dispatch names; gives what is wrong with them.
    mutating func readImages() -> [Diagnostic] {
        var found: [Diagnostic] = []
        let signature = dispatch.signatureImage.flatMap { image($0, .signature, &found) }
        let seal = dispatch.sealImage.flatMap { image($0, .seal, &found) }
        if signature != nil || seal != nil {
            composer.images = StampImages(signature: signature, seal: seal)
        }
        return found
    }

    private func image(
        _ image: Dispatch.StampImage, _ kind: StampImageCheck.Kind, _ found: inout [Diagnostic]
    ) -> Artwork? {
        let rules = standard.signing.images
        let width = image.width ?? rules.signatureWidth
        do throws(BaoCaoError) {
            let path = try reach.path(image.path, at: image.place)
            let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
            guard let size, size <= Self.imageLimit,
                let data = FileManager.default.contents(atPath: path),
                let picture = Picture(png: [UInt8](data))
            else {
                found.append(
                    Diagnostic(
                        .error, .dispatchImageUnreadable, at: image.place, ["path": image.path]))
                return nil
            }
            found += StampImageCheck(picture, width: width, kind: kind)
                .findings(rules, path: image.path, at: image.place)
            return Artwork(id: kind == .seal ? "con-dau" : "chu-ky", picture, width: width)
        } catch {
            found += error.diagnostics
            return nil
        }
    }
}
