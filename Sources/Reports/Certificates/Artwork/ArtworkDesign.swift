internal import Documents

/// What a certificate's drawing is made of, as its file says. Measures are those of a sheet of
/// A4; on a larger sheet they grow with it.
public struct ArtworkDesign: Sendable {
    /// What stands in the emblem's slot.
    public enum Emblem: String, Sendable, CaseIterable {
        /// The hammer and sickle, gold on red.
        case party
        /// A five-pointed star, gold on red: it marks the slot of the State's emblem.
        case star
        /// Nothing.
        case none
    }

    /// The drawing in the middle of the background.
    public enum Background: String, Sendable, CaseIterable {
        /// Rays from the emblem and a lotus at the foot.
        case raysAndLotus = "rays-lotus"
        /// Rays from the emblem and ears of rice.
        case raysAndRice = "rays-rice"
        /// A rosette of fine interlaced lines.
        case rosette
        /// Nothing.
        case none
    }

    /// Name of the design.
    public var id: String
    /// Colours by name: `red`, `deep`, `gold`, `shade`, `pale`.
    var palette: Palette
    /// Distance from the edge of the sheet to the frame.
    var inset: Length
    /// Width of the frame's band.
    var band: Length
    /// Whether the band is coloured, the pattern gold; otherwise the pattern is coloured.
    var isBandFilled: Bool
    /// What runs along the band.
    var pattern: BandPattern
    /// Size of the scrolls in the corners, zero for none.
    var corner: Length
    /// The emblem.
    var emblem: Emblem
    /// Diameter of the emblem.
    var emblemSize: Length
    /// How far the emblem's middle lies below the frame's outer edge.
    var emblemDrop: Length
    /// Whether ears of rice stand around the emblem.
    var hasWreath: Bool
    /// Whether a lotus stands on the frame's lower line.
    var hasFootLotus: Bool
    /// The background.
    var background: Background
    /// Shapes of its own, above the frame and below the emblem.
    var shapes: [DrawnShape]
}
