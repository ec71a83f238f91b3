/// Every word that was shaped, found by its UTF-8 bytes and its face. Vietnamese has a few
/// thousand syllables, so nearly every word of a long document is found here.
///
/// Keys, glyphs and clusters lie in one array each; a word is an index. Indices hold until
/// ``makeRoom()``.
struct WordCache: ~Copyable {
    /// The words in the order in which they came.
    private(set) var words: [ShapedWord] = []
    /// Glyphs of all words.
    private(set) var glyphs: [ShapedGlyph] = []
    /// Clusters of all words.
    private(set) var clusters: [GlyphRun.Cluster] = []
    /// How many words were asked for.
    private(set) var lookups = 0
    /// How many of them had to be shaped.
    private(set) var shapings = 0

    private let fonts: FontSet
    private let shaper = Shaper()
    private var keys: [UInt8] = []
    private var slots: [Int32]
    private let limit: Int

    /// An empty cache for the faces of `fonts`, which ``makeRoom()`` empties when it holds more
    /// than `limit` bytes of keys and glyphs.
    init(fonts: FontSet, limit: Int = 6 << 20) {
        self.fonts = fonts
        self.limit = limit
        slots = Array(repeating: -1, count: 1 << 12)
    }

    /// Empties a cache that has grown too large. Call it between paragraphs only.
    mutating func makeRoom() {
        guard keys.count + glyphs.count * 20 + words.count * 56 > limit else { return }
        words.removeAll(keepingCapacity: true)
        glyphs.removeAll(keepingCapacity: true)
        clusters.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
        for index in slots.indices { slots[index] = -1 }
    }

    /// Index of the word `bytes` in `face`; shapes it when it is new.
    mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, face: Int) -> Int {
        lookups += 1
        let hash = Self.hash(bytes, face: face)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let index = Int(slots[slot])
            if index < 0 { break }
            if words[index].hash == hash, isWord(index, bytes, face: face) { return index }
            slot = (slot + 1) & mask
        }
        return insert(bytes, face: face, hash: hash, slot: slot)
    }

    private func isWord(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, face: Int) -> Bool {
        let word = words[index]
        guard Int(word.keyCount) == bytes.count, Int(word.face) == face else { return false }
        return keys.withUnsafeBufferPointer { keys in
            let start = Int(word.keyStart)
            for offset in 0..<bytes.count where keys[start + offset] != bytes[offset] {
                return false
            }
            return true
        }
    }

    private mutating func insert(
        _ bytes: UnsafeBufferPointer<UInt8>, face: Int, hash: UInt64, slot: Int
    ) -> Int {
        shapings += 1
        let glyphStart = glyphs.count
        let clusterStart = clusters.count
        let (advance, missing) = shaper.shape(
            bytes, face: fonts.faces[face], glyphs: &glyphs, clusters: &clusters)
        words.append(
            ShapedWord(
                hash: hash, face: Int32(face), keyStart: Int32(keys.count),
                keyCount: Int32(bytes.count), glyphStart: Int32(glyphStart),
                glyphCount: Int32(glyphs.count - glyphStart), clusterStart: Int32(clusterStart),
                clusterCount: Int32(clusters.count - clusterStart), advance: advance,
                traits: WordTraits(of: bytes), isMissingGlyphs: missing))
        keys.append(contentsOf: bytes)
        slots[slot] = Int32(words.count - 1)
        if words.count * 2 > slots.count { grow() }
        return words.count - 1
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for (index, word) in words.enumerated() {
            var slot = Int(truncatingIfNeeded: word.hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(index)
        }
    }

    /// Eight bytes at a time, multiplied and folded.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, face: Int) -> UInt64 {
        let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash = UInt64(truncatingIfNeeded: bytes.count &* 64 &+ face) &* prime
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset + 8 <= raw.count {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* prime
            hash ^= hash >> 29
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < raw.count {
            rest = rest << 8 | UInt64(raw[offset])
            offset += 1
        }
        hash = (hash ^ rest) &* prime
        return hash ^ (hash >> 32)
    }
}
