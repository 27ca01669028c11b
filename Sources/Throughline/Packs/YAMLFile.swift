import Values
import Yams

/// Reads YAML as text with places. Anchors are refused: a short file could unfold into millions of nodes.
enum YAMLFile {
    static func read(_ text: String, file: String, firstLine: Int = 1) throws(Fault) -> ContentNode {
        guard let root = try compose(text, file: file, firstLine: firstLine) else {
            throw Fault(file: file, line: firstLine, column: 1, "the file is empty")
        }
        return try node(root, file: file, firstLine: firstLine)
    }

    private static func compose(_ text: String, file: String, firstLine: Int) throws(Fault) -> Node? {
        do {
            let parser = try Parser(yaml: text)
            let root = try parser.singleRoot()
            if let root, text.contains("&"), let anchored = anchored(root) {
                throw place(anchored, file: file, firstLine: firstLine).fault("anchors (&name) and aliases (*name) are not allowed")
            }
            return root
        } catch let fault as Fault {
            throw fault
        } catch let error as YamlError {
            throw describe(error, file: file, firstLine: firstLine)
        } catch {
            throw Fault(file: file, "not valid YAML")
        }
    }

    private static func describe(_ error: YamlError, file: String, firstLine: Int) -> Fault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            Fault(file: file, line: mark.line + firstLine - 1, column: mark.column, "not valid YAML: \(words(problem))")
        case .duplicatedKeysInMapping(let duplicates, let context):
            Fault(
                file: file, line: context.mark.line + firstLine - 1, column: context.mark.column,
                "\(English.list(duplicates.map { "'\($0)'" }.sorted())) is given twice")
        case .reader(let problem, let offset, _, let yaml):
            Fault(
                file: file, line: yaml.utf8.prefix(offset ?? 0).count { $0 == 0x0A } + firstLine, "not valid YAML: \(problem)")
        default: Fault(file: file, "not valid YAML")
        }
    }

    /// The parser's own words, but for the one complaint that advises a programmer.
    private static func words(_ problem: String) -> String {
        problem.hasPrefix("Maximum nesting level") ? "brackets or lists are nested too deep" : problem
    }

    /// The first part with an anchor, or that stands for one. The search ends there, so nothing is unfolded.
    private static func anchored(_ node: Node) -> Node? {
        if node.anchor != nil { return node }
        switch node {
        case .scalar: return nil
        case .alias: return node
        case .sequence(let sequence): return sequence.lazy.compactMap(anchored).first
        case .mapping(let mapping): return mapping.lazy.compactMap { anchored($0.key) ?? anchored($0.value) }.first
        }
    }

    private static func place(_ node: Node, file: String, firstLine: Int) -> ContentPlace {
        ContentPlace(file: file, line: (node.mark?.line ?? 1) + firstLine - 1, column: node.mark?.column ?? 1)
    }

    private static func node(_ node: Node, file: String, firstLine: Int) throws(Fault) -> ContentNode {
        let place = place(node, file: file, firstLine: firstLine)
        switch node {
        case .scalar(let scalar): return ContentNode(.scalar(scalar.string), at: place)
        case .alias: throw place.fault("aliases (*name) are not allowed")
        case .sequence(let sequence):
            var items: [ContentNode] = []
            for item in sequence { items.append(try Self.node(item, file: file, firstLine: firstLine)) }
            return ContentNode(.sequence(items), at: place)
        case .mapping(let mapping):
            var entries: [ContentNode.Entry] = []
            for (key, value) in mapping {
                let name = try Self.node(key, file: file, firstLine: firstLine)
                guard case .scalar(let text) = name.value else { throw name.place.fault("a field's name should be text") }
                entries.append(.init(name: text, place: name.place, node: try Self.node(value, file: file, firstLine: firstLine)))
            }
            return ContentNode(.mapping(entries), at: place)
        }
    }
}
