#if canImport(Glibc)
    internal import Glibc
#else
    internal import Foundation
#endif

/// Sines of degrees, the same on every machine to the last digit that is printed.
enum Angle {
    /// The sine and cosine of `degrees`, cut to nine digits so that drawings stay the same.
    static func sineAndCosine(_ degrees: Double) -> (Double, Double) {
        let radians = degrees * .pi / 180
        return (
            (sin(radians) * 1e9).rounded() / 1e9, (cos(radians) * 1e9).rounded() / 1e9
        )
    }

    /// e to the power of `value`.
    static func exponential(_ value: Double) -> Double { exp(value) }
}
