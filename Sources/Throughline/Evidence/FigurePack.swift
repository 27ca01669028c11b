import Statistics
import Values

extension Figure {
    /// One of the `figures` of `figures.yaml`.
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let label = fields.text("label")
        let sources = Figure.oneOrMore("source", fields)
        let show = fields.choice("show", of: Query.Show.self)
        let variables = Figure.variables(fields, sources: sources)
        let categories = fields.texts("categories")
        let match = Match(fields)
        let filter = Figure.filter(fields)
        let base = fields.optionalChoice("base", of: BaseKind.self) ?? .answered
        fields.finish()
        guard let key, let label, let show, !sources.isEmpty else { return nil }
        guard (show == .change) == (sources.count == 2), sources.count <= 2 else {
            let expected = show == .change ? "two sources, the earlier and the later" : "one source"
            fields.faults.add(fields.place.fault("'show: \(show.rawValue)' needs \(expected)"))
            return nil
        }
        let query = Query(variables: variables, categories: categories, match: match, filter: filter, base: base, show: show)
        self.init(key: key, label: label, sources: sources, query: query)
    }

    private static func oneOrMore(_ name: String, _ fields: ContentFields) -> [String] {
        guard let node = fields.node(name) else {
            fields.faults.add(fields.place.fault("'\(name)' is missing"))
            return []
        }
        if case .scalar = node.value { return [fields.text(name)].compactMap { $0 } }
        return fields.texts(name)
    }

    /// The variables named; a published total has one, of its own key.
    private static func variables(_ fields: ContentFields, sources: [String]) -> [String] {
        let several = fields.texts("variables")
        if let one = fields.optionalText("variable") { return [one] }
        if !several.isEmpty { return several }
        if let source = sources.first, source.hasPrefix("totals/") { return [String(source.dropFirst("totals/".count))] }
        fields.faults.add(fields.place.fault("a figure names its 'variable', or its 'variables'"))
        return []
    }

    private static func filter(_ fields: ContentFields) -> [Filter] {
        guard let filter = fields.fields("filter") else { return [] }
        let filters = filter.names.map { Filter(variable: $0.name, categories: filter.texts($0.name)) }
        filter.finish()
        return filters
    }
}

extension Match {
    /// `all`, `any`, `none`, `exactly 2` or `at least 2`; all where it is left out.
    fileprivate init(_ fields: ContentFields) {
        self =
            fields.convert("match", to: "all, any, none, 'exactly 2' or 'at least 2'") { text in
                let words = text.split(separator: " ")
                switch words.first {
                case "all" where words.count == 1: return .all
                case "any" where words.count == 1: return .any
                case "none" where words.count == 1: return Match.none
                case "exactly" where words.count == 2: return Int(words[1]).map { .exactly($0) }
                case "at" where words.count == 3 && words[1] == "least": return Int(words[2]).map { .atLeast($0) }
                default: return nil
                }
            } ?? .all
    }
}
