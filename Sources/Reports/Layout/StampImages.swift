public import Documents

/// The images of signature and seal as a paper that is signed electronically shows them: the
/// signature in the middle between post and name, the seal over a part of it on its left
/// (NĐ 30/2020; HD 05-HD/VPTW). They are pictures; nothing is signed by them.
public struct StampImages: Sendable, Hashable {
    /// The signature.
    public var signature: Artwork?
    /// The seal, in its real size.
    public var seal: Artwork?

    /// Images of a signature and a seal.
    public init(signature: Artwork?, seal: Artwork?) {
        self.signature = signature
        self.seal = seal
    }

    /// The images in the gap between post and name; `signer` is whose signature it is.
    func figures(of signer: String?, under standard: PageStandard) -> Figures {
        var figures: [Figures.Figure] = []
        if let signature {
            figures.append(
                Figures.Figure(
                    signature,
                    alternativeText: "Hình chữ ký" + (signer.map { " của " + $0 } ?? "")))
        }
        if let seal {
            // Without a signature to cover, the seal stands where it would cover one.
            let rules = standard.signing.images
            let width = signature?.size.width ?? rules.signatureWidth
            let right = width * (rules.sealCovers - 0.5)
            figures.append(
                Figures.Figure(
                    seal, dx: right - seal.size.width * 0.5, alternativeText: "Hình con dấu"))
        }
        return Figures(figures, height: standard.signatureGap)
    }
}
