import Values

extension TableDefinition {
    /// One of the `tables` of `figures.yaml`.
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let kind = fields.choice("kind", of: Kind.self)
        let caption = fields.text("caption")
        let rows = fields.list("rows") { row in kind.flatMap { Row(row, of: $0) } }
        fields.finish()
        guard let key, let kind, let caption else { return nil }
        let needsRows = kind == .surveyDomains || kind == .feedback
        guard needsRows == !rows.isEmpty else {
            let problem = needsRows ? "needs 'rows'" : "is made from the evidence and takes no 'rows'"
            fields.faults.add(fields.place.fault("a table of kind '\(kind.rawValue)' \(problem)"))
            return nil
        }
        self.init(key: key, kind: kind, caption: caption, rows: rows)
    }
}

extension TableDefinition.Row {
    fileprivate init?(_ fields: ContentFields, of kind: TableDefinition.Kind) {
        let title = fields.text("title")
        let figure = fields.key(kind == .surveyDomains ? "rating" : "figure")
        let evidence = fields.keys("evidence")
        let says = fields.optionalText("says")
        let leadsTo = fields.optionalText("leads_to")
        fields.finish()
        guard let title, let figure else { return nil }
        self.init(title: title, figure: figure, evidence: evidence, says: says, leadsTo: leadsTo)
    }
}

extension ChartDefinition {
    /// One of the `charts` of `figures.yaml`.
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let kind = fields.choice("kind", of: Kind.self)
        let caption = fields.text("caption")
        let figures = fields.keys("figures")
        fields.finish()
        guard let key, let kind, let caption else { return nil }
        guard !figures.isEmpty else {
            fields.faults.add(fields.place.fault("a chart names its 'figures'"))
            return nil
        }
        self.init(key: key, kind: kind, caption: caption, figures: figures)
    }
}
