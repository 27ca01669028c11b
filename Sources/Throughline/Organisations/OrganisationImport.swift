import Values

/// Reads organisations: new ones, and what has changed of those there are. What the file has no column for stays as it is.
struct OrganisationImport: ImportReceiver {
    let stores: Stores
    let programme: ProgrammeID
    let organisations: [Organisation]
    /// What stands for a new organisation where the file has no column.
    let newcomers: [String: String]
    /// Fields that the file has a column for.
    var present: Set<String> = []

    let recordKind = "organisation"

    var fields: [ImportField] {
        let kinds = Organisation.Kind.allCases.map {
            ImportChoice(key: $0.rawValue, labels: [$0.rawValue.replacing("-", with: " "), "local \($0.rawValue)"])
        }
        let truth = [ImportChoice(key: "yes", labels: ["y", "true"]), ImportChoice(key: "no", labels: ["n", "false"])]
        return [
            ImportField(name: "key"),
            ImportField(
                name: "name", labels: ["organisation", "organisation name", "local authority", "la name", "school name"],
                isRequired: true),
            ImportField(name: "kind", labels: ["kind of organisation"], form: .choice, choices: kinds),
            ImportField(name: "type", labels: ["type of authority", "authority type", "type of establishment"]),
            ImportField(name: "gss_code", labels: ["gss", "ons code"]),
            ImportField(name: "dfe_code", labels: ["la code", "dfe number"]),
            ImportField(name: "valid_from", labels: ["from", "open date", "opened"], form: .day),
            ImportField(name: "valid_to", labels: ["to", "until", "close date", "closed"], form: .day),
            ImportField(name: "provisional", form: .choice, choices: truth),
            ImportField(name: "predecessors", labels: ["replaces"]),
        ]
    }

    func standing() throws -> [String: Organisation] {
        Dictionary(try stores.organisations.all(in: programme).map { ($0.key.text, $0) }) { $1 }
    }

    func records(_ fields: ContentFields) -> [ImportFound<Organisation>] {
        read(fields).map { [ImportFound(key: $0.key, record: $0.record, place: fields.place)] } ?? []
    }

    private func read(_ fields: ContentFields) -> (key: String, record: Organisation)? {
        guard let name = fields.text("name") else { return nil }
        let known = find(fields.optionalText("key"), name)
        guard let key = fields.optionalText("key") ?? known?.key.text ?? Key(label: name)?.text else {
            fields.faults.add(fields.place.fault("'\(name)' gives no key: add a column 'key'"))
            return nil
        }
        var entries = OrganisationPack.columns.compactMap { name in
            fields.node(name).map { ContentNode.Entry(name: name, place: $0.place, node: $0) }
        }
        let otherwise = known.map(\.asTable) ?? newcomers
        for (name, text) in otherwise.merging(["key": key], uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key })
        where !text.isEmpty && !entries.contains(where: { $0.name == name }) && (name == "key" || !present.contains(name)) {
            entries.append(ContentNode.Entry(name: name, place: fields.place, node: ContentNode(.scalar(text), at: fields.place)))
        }
        guard let whole = ContentFields(ContentNode(.mapping(entries), at: fields.place), faults: fields.faults) else { return nil }
        return Organisation(whole).map { ($0.key.text, $0) }
    }

    func put(_ record: Organisation, at key: String, over before: Organisation?) throws {
        if before == nil {
            try stores.organisations.insert(record, in: programme)
        } else {
            try stores.organisations.update(record, in: programme)
        }
    }

    func restore(_ before: Organisation?, at key: String, over after: Organisation) throws {
        if let before {
            try stores.organisations.update(before, in: programme)
        } else {
            try stores.organisations.remove(after.key, in: programme)
        }
    }

    private func find(_ key: String?, _ name: String) -> Organisation? {
        let folded = FoldedText(name).hard
        return organisations.first { $0.key.text == key }
            ?? organisations.first { key == nil && FoldedText($0.name).hard == folded }
    }
}

extension Organisation {
    /// As its row stands in `organisations.csv`.
    fileprivate var asTable: [String: String] {
        [
            "key": key.text, "name": name, "kind": kind.rawValue, "type": type ?? "", "gss_code": gssCode ?? "",
            "dfe_code": dfeCode ?? "", "valid_from": validFrom.description, "valid_to": validTo?.description ?? "",
            "provisional": isProvisional ? "yes" : "no", "predecessors": predecessors.joined(separator: ";"),
        ]
    }
}
