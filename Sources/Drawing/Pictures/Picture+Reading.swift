internal import CCairo
public import Documents

extension Picture {
    /// Most pixels of an image that is read: 60 mm by 60 mm at 800 dots an inch.
    public static let mostPixels = 4_000_000

    /// Reads the PNG `bytes`.
    ///
    /// - Returns: nil for what is no PNG, is damaged, or has more than ``mostPixels``.
    public init?(png bytes: [UInt8]) {
        // Width and height stand at fixed places; what is too large is not unpacked.
        guard bytes.count > 24, Array(bytes[..<8]) == [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]
        else { return nil }
        func number(_ start: Int) -> Int {
            bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
        }
        let (width, height) = (number(16), number(20))
        guard (1...30_000).contains(width), (1...30_000).contains(height),
            width * height <= Self.mostPixels
        else { return nil }
        let source = PNGSource(bytes)
        let opened = withExtendedLifetime(source) {
            cairo_image_surface_create_from_png_stream(
                { closure, target, length in
                    guard let closure, let target else { return CAIRO_STATUS_READ_ERROR }
                    let source = Unmanaged<PNGSource>.fromOpaque(closure).takeUnretainedValue()
                    return source.read(into: target, count: Int(length))
                        ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
                }, Unmanaged.passUnretained(source).toOpaque())
        }
        guard let surface = opened else { return nil }
        defer { cairo_surface_destroy(surface) }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
            Int(cairo_image_surface_get_width(surface)) == width,
            Int(cairo_image_surface_get_height(surface)) == height,
            let data = cairo_image_surface_get_data(surface)
        else { return nil }
        let stride = Int(cairo_image_surface_get_stride(surface))
        let format = cairo_image_surface_get_format(surface)
        guard format == CAIRO_FORMAT_ARGB32 || format == CAIRO_FORMAT_RGB24 else { return nil }
        let read = UnsafeRawBufferPointer(start: data, count: stride * height)
        var pixels: [UInt32] = []
        pixels.reserveCapacity(width * height)
        for row in 0..<height {
            for column in 0..<width {
                let pixel = read.load(fromByteOffset: row * stride + column * 4, as: UInt32.self)
                pixels.append(format == CAIRO_FORMAT_RGB24 ? pixel | 0xFF00_0000 : pixel)
            }
        }
        self.init(width: width, height: height, pixels: pixels)
    }
}

/// Bytes that Cairo reads a PNG from.
private final class PNGSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func read(into target: UnsafeMutablePointer<UInt8>, count: Int) -> Bool {
        guard count <= bytes.count - position else { return false }
        for index in 0..<count { target[index] = bytes[position + index] }
        position += count
        return true
    }
}
