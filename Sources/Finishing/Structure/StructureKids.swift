/// What a structure element holds, in reading order: eight bytes each, and no list of its own
/// while there is but one.
struct StructureKids {
    /// One of them.
    enum Kid {
        /// The element written as this object.
        case element(Int)
        /// A mark of the page written as this object.
        case mark(page: Int, number: Int)
        /// An annotation on a page, both by their objects.
        case annotation(Int, page: Int)
    }

    /// Kind in the two highest bits, then 31 bits for the number or object, 31 for the page.
    private var first: UInt64?
    private var rest: [UInt64] = []

    private static func pack(_ kid: Kid) -> UInt64 {
        switch kid {
        case .element(let object): UInt64(object) << 31
        case .mark(let page, let number): 1 << 62 | UInt64(number) << 31 | UInt64(page)
        case .annotation(let object, let page): 2 << 62 | UInt64(object) << 31 | UInt64(page)
        }
    }

    private static func unpack(_ packed: UInt64) -> Kid {
        let number = Int(packed >> 31 & 0x7FFF_FFFF)
        let page = Int(packed & 0x7FFF_FFFF)
        switch packed >> 62 {
        case 0: return .element(number)
        case 1: return .mark(page: page, number: number)
        default: return .annotation(number, page: page)
        }
    }

    /// Appends `kid`.
    mutating func append(_ kid: Kid) {
        if first == nil {
            first = Self.pack(kid)
        } else {
            rest.append(Self.pack(kid))
        }
    }

    /// Appends the entries `Pg` and `K` of the element's dictionary.
    func write(to out: inout [UInt8]) {
        guard let first else { return }
        let page = firstPage
        if let page {
            out.append(ascii: "/Pg ")
            out.append(reference: page)
        }
        if rest.isEmpty {
            out.append(ascii: "/K ")
            write(Self.unpack(first), page, to: &out)
            return
        }
        out.append(ascii: "/K[")
        write(Self.unpack(first), page, to: &out)
        for packed in rest {
            out.append(UInt8(ascii: " "))
            write(Self.unpack(packed), page, to: &out)
        }
        out.append(UInt8(ascii: "]"))
    }

    /// The page of the first mark or annotation.
    private var firstPage: Int? {
        if let first, first >> 62 != 0 { return Int(first & 0x7FFF_FFFF) }
        return rest.first { $0 >> 62 != 0 }.map { Int($0 & 0x7FFF_FFFF) }
    }

    private func write(_ kid: Kid, _ page: Int?, to out: inout [UInt8]) {
        switch kid {
        case .element(let object):
            out.append(reference: object)
        case .mark(let own, let number) where own == page:
            out.append(decimal: number)
        case .mark(let other, let number):
            out.append(ascii: "<</Type/MCR/Pg ")
            out.append(reference: other)
            out.append(ascii: "/MCID ")
            out.append(decimal: number)
            out.append(ascii: ">>")
        case .annotation(let object, let own):
            out.append(ascii: "<</Type/OBJR/Obj ")
            out.append(reference: object)
            if own != page {
                out.append(ascii: "/Pg ")
                out.append(reference: own)
            }
            out.append(ascii: ">>")
        }
    }
}
