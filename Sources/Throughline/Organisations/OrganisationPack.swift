import Values

/// Reads `organisations.csv`.
enum OrganisationPack {
    static let columns = [
        "key", "name", "kind", "type", "gss_code", "dfe_code", "valid_from", "valid_to", "provisional", "predecessors",
    ]

    static func read(_ rows: ContentTable, faults: FaultList) -> [Organisation] {
        var organisations: [Organisation] = []
        var seen: Set<Key> = []
        rows.forEach(columns: columns, faults: faults) { fields in
            guard let organisation = Organisation(fields) else { return }
            if seen.insert(organisation.key).inserted {
                organisations.append(organisation)
            } else {
                faults.add((fields.node("key")?.place ?? fields.place).fault("organisation '\(organisation.key)' is given twice"))
            }
        }
        return organisations
    }
}

extension Organisation {
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let name = fields.text("name")
        let kind = fields.choice("kind", of: Kind.self)
        let type = fields.optionalText("type")
        let gssCode = fields.convert("gss_code", to: "a GSS code such as E06000036") { Organisation.isGSSCode($0) ? $0 : nil }
        let dfeCode = fields.convert("dfe_code", to: "a three-digit DfE code") { Organisation.isDfECode($0) ? $0 : nil }
        let validFrom = fields.day("valid_from")
        let validTo = fields.optionalDay("valid_to")
        let isProvisional = fields.yesOrNo("provisional", otherwise: false)
        let predecessors = Organisation.predecessors(fields)
        guard let key, let name, let kind, let validFrom else { return nil }
        if let validTo, validTo < validFrom {
            fields.faults.add(fields.place.fault("'valid_to' \(validTo) is before 'valid_from' \(validFrom)"))
            return nil
        }
        self.init(
            key: key, name: name, kind: kind, type: type, gssCode: gssCode, dfeCode: dfeCode, validFrom: validFrom,
            validTo: validTo, isProvisional: isProvisional, predecessors: predecessors)
    }

    /// GSS codes in order, each once.
    private static func predecessors(_ fields: ContentFields) -> [String] {
        let codes = fields.convert("predecessors", to: "GSS codes separated by ';'") { text -> Set<String>? in
            let codes = text.split(separator: ";").map { String($0.filter { $0 != " " }) }
            return codes.allSatisfy(isGSSCode) ? Set(codes) : nil
        }
        return codes?.sorted() ?? []
    }

    private static func isGSSCode(_ text: String) -> Bool {
        text.count == 9 && text.first!.isUppercase && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }

    private static func isDfECode(_ text: String) -> Bool { text.count == 3 && text.allSatisfy { $0.isASCII && $0.isNumber } }
}
