import Values

extension CitedDocument {
    /// One of the `documents` of `totals.yaml`.
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let title = fields.text("title")
        let publisher = fields.text("publisher")
        let published = fields.text("published")
        fields.finish()
        guard let key, let title, let publisher, let published else { return nil }
        self.init(key: key, title: title, publisher: publisher, published: published)
    }
}

extension PublishedTotal {
    /// One of the `totals` of `totals.yaml`.
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let title = fields.text("title")
        let kind = fields.choice("kind", of: Kind.self)
        let unit = fields.choice("unit", of: UnitKind.self)
        let base = fields.base()
        let invited = fields.optionalInteger("invited")
        let cells = fields.list("cells", Cell.init)
        let unsplit = fields.optionalInteger("unsplit") ?? 0
        let cite = fields.fields("cite")
        let document = cite?.key("document")
        let place = cite?.text("table")
        let lines = cite?.text("lines")
        cite?.finish()
        if cite == nil {
            fields.faults.add(fields.place.fault("'cite' is missing: a published total names document, table and lines"))
        }
        let note = fields.optionalText("note")
        fields.finish()
        guard let key, let title, let kind, let unit, let base, let document, let place, let lines else { return nil }
        self.init(
            key: key, title: title, kind: kind, unit: unit, base: base, invited: invited, cells: cells, unsplit: unsplit,
            document: document, place: place, lines: lines, note: note)
        guard addsUp(fields) else { return nil }
    }

    private func addsUp(_ fields: ContentFields) -> Bool {
        let sum = cells.map(\.count).reduce(0, +) + unsplit
        var problem: String?
        if cells.isEmpty {
            problem = "'cells' is missing: a published total prints at least one count"
        } else if Set(cells.map(\.key)).count < cells.count {
            problem = "two cells have the same key"
        } else if kind != .multiple, sum != base {
            problem = "the cells and 'unsplit' add up to \(sum), but the base is \(base)"
        } else if let cell = cells.first(where: { $0.count > base }) {
            problem = "'\(cell.label)' has \(cell.count) of a base of \(base)"
        } else if let invited, invited < base {
            problem = "\(base) answered, but only \(invited) were invited"
        }
        problem.map { fields.faults.add(fields.place.fault($0)) }
        return problem == nil
    }
}

extension ContentFields {
    /// The number that answered: a share of nobody is no figure.
    fileprivate func base() -> Int? {
        if node("base") == nil { reportMissing("base") }
        return convert("base", to: "the number that answered, 1 or more") { text in
            Int(text).flatMap { (1...Int(Int32.max)).contains($0) ? $0 : nil }
        }
    }
}

extension PublishedTotal.Cell {
    init?(_ fields: ContentFields) {
        let label = fields.text("label")
        let key = fields.optionalKey("key") ?? label.flatMap(Key.init(label:))
        let count = fields.integer("count")
        let isDerived = fields.yesOrNo("derived", otherwise: false)
        fields.finish()
        guard let key, let label, let count else { return nil }
        self.init(key: key, label: label, count: count, isDerived: isDerived)
    }
}
