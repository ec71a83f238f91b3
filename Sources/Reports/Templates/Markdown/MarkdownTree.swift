import CCMark

/// A parsed cmark tree. It lives inside one call of the reader; `deinit` frees it.
struct MarkdownTree: ~Copyable {
    let root: MarkdownNode
    private let pointer: OpaquePointer

    /// cmark's extensions register themselves in a C global: once a process.
    private static let registered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// Parses `text` as GitHub-flavoured Markdown with tables; nil when memory is short.
    init?(_ text: String) {
        guard Self.registered, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
        defer { cmark_parser_free(parser) }
        if let tables = cmark_find_syntax_extension("table") {
            cmark_parser_attach_syntax_extension(parser, tables)
        }
        var copy = text
        copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parser_feed(parser, $0.baseAddress, $0.count)
            }
        }
        guard let pointer = cmark_parser_finish(parser) else { return nil }
        cmark_consolidate_text_nodes(pointer)
        self.pointer = pointer
        root = MarkdownNode(pointer: pointer)
    }

    deinit { cmark_node_free(pointer) }
}

/// A node of a tree that is still alive.
struct MarkdownNode {
    fileprivate let pointer: OpaquePointer

    /// cmark's name of the kind: `paragraph`, `text`, `table_row` ….
    var kind: String { cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? "" }
    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    var column: Int { Int(cmark_node_get_start_column(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
    var target: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    /// Nil for a bulleted list.
    var listStart: Int? {
        cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
            ? Int(cmark_node_get_list_start(pointer)) : nil
    }
    var listClosesWithParenthesis: Bool {
        cmark_node_get_list_delim(pointer) == CMARK_PAREN_DELIM
    }

    /// One letter a table column: `l`, `c`, `r`, or 0.
    var tableAlignments: [UInt8] {
        let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
        guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return (0..<count).map { letters[$0] }
    }

    var children: [MarkdownNode] {
        var result: [MarkdownNode] = []
        var next = cmark_node_first_child(pointer)
        while let node = next {
            result.append(MarkdownNode(pointer: node))
            next = cmark_node_next(node)
        }
        return result
    }
}
