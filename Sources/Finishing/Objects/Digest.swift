/// The MD5 of bytes that come in pieces (RFC 1321): file identifiers, the checksum of an
/// embedded file (ISO 32000-1, 7.11.4), and a way to know equal objects. Not for security.
struct Digest {
    private var state: (UInt32, UInt32, UInt32, UInt32) =
        (0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476)
    private var pending: [UInt8] = []
    private var total = 0

    private static let shifts: [UInt32] = [
        7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21,
    ]

    init() { pending.reserveCapacity(64) }

    /// The 16 bytes of the digest of `bytes`.
    static func of(_ bytes: [UInt8]) -> [UInt8] {
        var digest = Digest()
        digest.update(bytes)
        return digest.finish()
    }

    /// Takes more bytes.
    mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Takes more bytes.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        total += bytes.count
        var rest = bytes[...]
        if !pending.isEmpty {
            let taken = Swift.min(64 - pending.count, rest.count)
            pending.append(contentsOf: rest.prefix(taken))
            rest = rest.dropFirst(taken)
            if pending.count < 64 { return }
            let block = pending
            block.withUnsafeBytes { process($0) }
            pending.removeAll(keepingCapacity: true)
        }
        let whole = rest.count & ~63
        if whole > 0 {
            process(UnsafeRawBufferPointer(rebasing: rest.prefix(whole)))
        }
        pending.append(contentsOf: rest.dropFirst(whole))
    }

    /// The 16 bytes of the digest.
    consuming func finish() -> [UInt8] {
        let bits = UInt64(total) &* 8
        var tail: [UInt8] = [0x80]
        while (pending.count + tail.count) % 64 != 56 { tail.append(0) }
        for index in 0..<8 { tail.append(UInt8(truncatingIfNeeded: bits >> (8 * UInt64(index)))) }
        update(tail)
        var result: [UInt8] = []
        for word in [state.0, state.1, state.2, state.3] {
            for index in 0..<4 {
                result.append(UInt8(truncatingIfNeeded: word >> (8 * UInt32(index))))
            }
        }
        return result
    }

    /// Works through whole blocks of 64 bytes.
    private mutating func process(_ blocks: UnsafeRawBufferPointer) {
        var (a0, b0, c0, d0) = state
        for start in stride(from: 0, to: blocks.count, by: 64) {
            var (a, b, c, d) = (a0, b0, c0, d0)
            for step in 0..<64 {
                var mixed: UInt32
                let word: Int
                switch step >> 4 {
                case 0:
                    mixed = (b & c) | (~b & d)
                    word = step
                case 1:
                    mixed = (d & b) | (~d & c)
                    word = (5 &* step &+ 1) & 15
                case 2:
                    mixed = b ^ c ^ d
                    word = (3 &* step &+ 5) & 15
                default:
                    mixed = c ^ (b | ~d)
                    word = (7 &* step) & 15
                }
                let data = UInt32(
                    littleEndian: blocks.loadUnaligned(
                        fromByteOffset: start + word * 4, as: UInt32.self))
                mixed = mixed &+ a &+ Self.sines[step] &+ data
                a = d
                d = c
                c = b
                let shift = Self.shifts[(step >> 4) << 2 | step & 3]
                b = b &+ (mixed << shift | mixed >> (32 - shift))
            }
            a0 = a0 &+ a
            b0 = b0 &+ b
            c0 = c0 &+ c
            d0 = d0 &+ d
        }
        state = (a0, b0, c0, d0)
    }

    /// The whole part of 2³² · |sin(n)|, n in 1...64.
    private static let sines: [UInt32] = [
        0xD76A_A478, 0xE8C7_B756, 0x2420_70DB, 0xC1BD_CEEE, 0xF57C_0FAF, 0x4787_C62A,
        0xA830_4613, 0xFD46_9501, 0x6980_98D8, 0x8B44_F7AF, 0xFFFF_5BB1, 0x895C_D7BE,
        0x6B90_1122, 0xFD98_7193, 0xA679_438E, 0x49B4_0821, 0xF61E_2562, 0xC040_B340,
        0x265E_5A51, 0xE9B6_C7AA, 0xD62F_105D, 0x0244_1453, 0xD8A1_E681, 0xE7D3_FBC8,
        0x21E1_CDE6, 0xC337_07D6, 0xF4D5_0D87, 0x455A_14ED, 0xA9E3_E905, 0xFCEF_A3F8,
        0x676F_02D9, 0x8D2A_4C8A, 0xFFFA_3942, 0x8771_F681, 0x6D9D_6122, 0xFDE5_380C,
        0xA4BE_EA44, 0x4BDE_CFA9, 0xF6BB_4B60, 0xBEBF_BC70, 0x289B_7EC6, 0xEAA1_27FA,
        0xD4EF_3085, 0x0488_1D05, 0xD9D4_D039, 0xE6DB_99E5, 0x1FA2_7CF8, 0xC4AC_5665,
        0xF429_2244, 0x432A_FF97, 0xAB94_23A7, 0xFC93_A039, 0x655B_59C3, 0x8F0C_CC92,
        0xFFEF_F47D, 0x8584_5DD1, 0x6FA8_7E4F, 0xFE2C_E6E0, 0xA301_4314, 0x4E08_11A1,
        0xF753_7E82, 0xBD3A_F235, 0x2AD7_D2BB, 0xEB86_D391,
    ]
}
