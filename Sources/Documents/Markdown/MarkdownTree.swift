import CCommonMark

/// A node of a parsed text, valid while its tree is read.
struct MarkdownNode {
    private let pointer: OpaquePointer

    fileprivate init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    /// cmark's name of the kind: `paragraph`, `table_cell`.
    var kind: String { String(cString: cmark_node_get_type_string(pointer)) }
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    var column: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

    var children: [MarkdownNode] {
        var children: [MarkdownNode] = []
        var next = MarkdownNode(cmark_node_first_child(pointer))
        while let node = next {
            children.append(node)
            next = MarkdownNode(cmark_node_next(node.pointer))
        }
        return children
    }

    /// One a column of a table: `r` where the column is aligned right.
    var alignments: [UInt8] {
        guard let values = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return Array(UnsafeBufferPointer(start: values, count: Int(cmark_gfm_extensions_get_table_columns(pointer))))
    }
}

enum MarkdownTree {
    /// Registering writes to state that all parsers share, so it happens once.
    private static let areExtensionsRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// Parses `text` and gives the document's node to `body`; the tree is freed afterwards.
    static func read<Result>(_ text: some StringProtocol, _ body: (MarkdownNode) -> Result) -> Result
    where Result: RangeReplaceableCollection {
        guard areExtensionsRegistered, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return Result() }
        defer { cmark_parser_free(parser) }
        if let tables = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, tables) }
        var text = String(text)
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        guard let root = cmark_parser_finish(parser) else { return Result() }
        defer { cmark_node_free(root) }
        return MarkdownNode(root).map(body) ?? Result()
    }
}
