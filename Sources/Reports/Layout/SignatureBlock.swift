public import Documents

/// Who signs, in whose name: the right half of the foot of a paper (item 7).
public struct SignatureBlock: Sendable, Hashable {
    /// One line that says in whose name is signed.
    public struct Authority: Sendable, Hashable {
        /// The form: T/M, K/T, T/L, Q.
        public var form: SigningForm
        /// The body or post behind it: "Ban Thường vụ", "Trưởng Ban".
        public var name: String
        /// A line of `form`.
        public init(_ form: SigningForm, _ name: String) {
            self.form = form
            self.name = name
        }
    }

    /// The lines of authority from top to bottom; empty when the head signs directly. The State
    /// has two where a deputy signs for the head of a collective body (TM. … / KT. …).
    public var authorities: [Authority]
    /// The signer's own post; nil when none is shown, as for a member who is no (phó) bí thư.
    public var post: String?
    /// The signer's full name, without rank or learned title; nil leaves the space to write it.
    public var name: String?
    /// The images of signature and seal between post and name; nil leaves the space.
    public var images: StampImages?

    /// A signature block.
    public init(authorities: [Authority], post: String?, name: String?) {
        self.authorities = authorities
        self.post = post
        self.name = name
    }

    /// Signed on behalf of a collective body: `T/M BAN THƯỜNG VỤ` / `PHÓ BÍ THƯ` / name.
    public static func onBehalf(of body: String, post: String?, name: String?) -> SignatureBlock {
        SignatureBlock(authorities: [Authority(.onBehalf, body)], post: post, name: name)
    }

    /// Signed by the head of an agency: `TRƯỞNG BAN` / name.
    public static func direct(post: String, name: String?) -> SignatureBlock {
        SignatureBlock(authorities: [], post: post, name: name)
    }

    /// Signed by a deputy for the head: `K/T TRƯỞNG BAN` / `PHÓ TRƯỞNG BAN` / name.
    public static func inPlace(of head: String, post: String, name: String?) -> SignatureBlock {
        SignatureBlock(authorities: [Authority(.inPlace, head)], post: post, name: name)
    }

    /// Signed by order: `T/L BAN THƯỜNG VỤ` / `CHÁNH VĂN PHÒNG` / name.
    public static func byOrder(of body: String, post: String, name: String?) -> SignatureBlock {
        SignatureBlock(authorities: [Authority(.byOrder, body)], post: post, name: name)
    }

    /// Signed by an acting head: `Q. CHÁNH VĂN PHÒNG` / name.
    public static func acting(_ post: String, name: String?) -> SignatureBlock {
        SignatureBlock(authorities: [Authority(.acting, post)], post: nil, name: name)
    }
}

extension SignatureBlock {
    /// Looks and words of the block from top to bottom, as `standard` writes them; the gap
    /// for the signature stands before the name.
    public func lines(under standard: PageStandard) -> [(component: ComponentKey, text: String)] {
        rawLines(under: standard).map { ($0.component, standard[$0.component].cased($0.text)) }
    }

    private func rawLines(
        under standard: PageStandard
    ) -> [(component: ComponentKey, text: String)] {
        var lines: [(component: ComponentKey, text: String)] = []
        for authority in authorities {
            let prefix = standard.signing.forms[authority.form]?.prefix ?? ""
            lines.append((.authority, prefix + authority.name))
        }
        if let post, !post.isEmpty, !hidesPost(under: standard) {
            lines.append((authorities.isEmpty ? .solePost : .post, post))
        }
        if let name { lines.append((.signer, name)) }
        return lines
    }

    /// The block's blocks from top to bottom.
    public func blocks(under standard: PageStandard, place: Place = Place()) -> [Block] {
        var blocks: [Block] = []
        for line in rawLines(under: standard) where line.component != .signer {
            blocks.append(standard.block(line.component, line.text, place: place))
        }
        if let images {
            blocks.append(.figures(images.figures(of: name, under: standard)))
        } else {
            blocks.append(.space(standard.signatureGap))
        }
        if let name { blocks.append(standard.block(.signer, name, place: place)) }
        return blocks
    }

    /// What the rules say against these words: an unknown form, a rank before the name, a post
    /// with the name of its body. The block prints as given.
    public func findings(under standard: PageStandard, at place: Place) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for authority in authorities where standard.signing.forms[authority.form] == nil {
            findings.append(
                Diagnostic(
                    .warning, .signingFormUnknown, at: place,
                    ["form": authority.form.rawValue, "standard": standard.id]))
        }
        if let name, let title = standard.signing.barredTitle(before: name) {
            findings.append(
                Diagnostic(.warning, .signerTitle, at: place, ["name": name, "title": title]))
        }
        if let post, let bare = standard.signing.barePost(of: post) {
            findings.append(
                Diagnostic(.warning, .postWithBody, at: place, ["post": post, "bare": bare]))
        }
        return findings
    }

    /// Whether the signer shows no post because of the body signed for.
    private func hidesPost(under standard: PageStandard) -> Bool {
        authorities.contains { authority in
            authority.form == .onBehalf
                && standard.signing.nameOnly.contains {
                    $0.matchKey == authority.name.matchKey
                }
        }
    }
}

extension SigningRules {
    /// The rank or learned title that `name` opens with.
    func barredTitle(before name: String) -> String? {
        let name = name.matchKey
        return barredTitles.first { title in
            let title = title.matchKey
            return name.hasPrefix(title)
                && (title.hasSuffix(".") || name.dropFirst(title.count).first == " ")
        }
    }

    /// The post alone, when `post` goes on with the name of its body.
    func barePost(of post: String) -> String? {
        let written = post.matchKey
        if barePosts.contains(where: { $0.matchKey == written }) { return nil }
        return barePosts.filter { written.hasPrefix($0.matchKey + " ") }
            .max { $0.count < $1.count }
    }
}

extension PageStandard {
    /// Height of the empty lines between post and name, in natural lines of the name's size.
    public var signatureGap: Length {
        .pt(Double(signing.gapLines) * self[.signer].style.text.size * 1.15)
    }
}
