import Values

/// What each column of a file holds, found by its name, by what a person mapped it to, or by what every form program calls it.
struct ImportColumns {
    /// One column that is read.
    struct Reading {
        let column: ImportFile.Column
        /// Position among the fields.
        let field: Int
        /// The key of the option that has this column to itself.
        let option: String?
    }

    private(set) var readings: [Reading] = []
    /// Names and addresses of people, and what a form program adds: dropped before anything is stored.
    private(set) var personal: [String] = []
    private(set) var technical: [String] = []
    private(set) var ignored: [String] = []
    /// Columns that nothing is known of, with the field that each is nearest to.
    private(set) var unmatched: [(column: ImportFile.Column, fault: Fault)] = []

    private let fields: [ImportField]
    /// Folded names → field and option; a name of two fields has two.
    private let names: [String: [Target]]

    struct Target: Hashable {
        let field: Int
        let option: String?
    }

    init(_ columns: [ImportFile.Column], fields: [ImportField], mapping: ImportMapping, keepsNames: Bool) {
        self.fields = fields
        names = ImportColumns.names(of: fields)
        for column in columns {
            if let wanted = mapping.column(column.name) {
                map(column, to: wanted)
            } else if let target = find(column) {
                add(column, target)
            } else if !keepsNames, KnownColumns.isPersonal(column.name) {
                personal.append(column.name)
            } else if KnownColumns.isTechnical(column.name) {
                technical.append(column.name)
            } else {
                unmatched.append((column, unknown(column)))
            }
        }
    }

    /// What is wrong with the columns as a whole.
    var faults: [Fault] {
        var faults = unmatched.map(\.fault)
        var seen: Set<Target> = []
        for reading in readings {
            let target = Target(field: reading.field, option: reading.option)
            if !seen.insert(target).inserted || (reading.option != nil && seen.contains(Target(field: reading.field, option: nil)))
            {
                faults.append(reading.column.place.fault("column '\(reading.column.name)' is a second one for \(words(target))"))
            }
        }
        return faults
    }

    /// Whether any column but a day is read.
    var hasContent: Bool { readings.contains { fields[$0.field].form != .day } }

    /// Fields that the file has no column for.
    var missing: [ImportField] {
        let found = Set(readings.map(\.field))
        return fields.indices.filter { !found.contains($0) }.map { fields[$0] }
    }

    /// How the columns were read, to be kept and used again.
    var mapping: [String: String] {
        var columns = Dictionary(readings.map { ($0.column.name, words(Target(field: $0.field, option: $0.option))) }) { first, _ in
            first
        }
        for name in personal + technical + ignored { columns[name] = ImportMapping.ignored }
        return columns
    }

    private func words(_ target: Target) -> String { fields[target.field].name + (target.option.map { "/\($0)" } ?? "") }

    private mutating func map(_ column: ImportFile.Column, to wanted: String) {
        guard wanted != ImportMapping.ignored else {
            ignored.append(column.name)
            return
        }
        let parts = wanted.split(separator: "/", maxSplits: 1).map(String.init)
        let option = parts.count == 2 ? parts[1] : nil
        guard let field = fields.firstIndex(where: { $0.name == parts.first }),
            option.map({ option in fields[field].choices.contains { $0.key == option } }) ?? true
        else {
            let near = NearMatch.of(wanted, among: fields.map(\.name))
            unmatched.append(
                (
                    column,
                    column.place.fault("column '\(column.name)' is mapped to '\(wanted)', which is no field here", nearMatch: near)
                ))
            return
        }
        readings.append(Reading(column: column, field: field, option: option))
    }

    private mutating func add(_ column: ImportFile.Column, _ target: Target) {
        // Form programs write several dates; the first that says when a return came is read.
        let isSecondDate = fields[target.field].form == .day && readings.contains { $0.field == target.field }
        if isSecondDate {
            technical.append(column.name)
        } else {
            readings.append(Reading(column: column, field: target.field, option: target.option))
        }
    }

    private func find(_ column: ImportFile.Column) -> Target? {
        for name in ImportColumns.candidates(column) {
            if let targets = names[name], targets.count == 1 { return targets[0] }
        }
        return nil
    }

    private func unknown(_ column: ImportFile.Column) -> Fault {
        let words = fields.flatMap { [$0.name] + $0.labels }
        let owners = ImportColumns.candidates(column).compactMap { names[$0] }.first
        if let owners, owners.count > 1 {
            let options = English.list(owners.map { "'\(self.words($0))'" }, joinedBy: "or")
            return column.place.fault("column '\(column.name.prefix(80))' could be \(options); say which in a mapping")
        }
        return column.place.fault(
            "column '\(column.name.prefix(80))' is not known; map it to a field, or to 'ignore'",
            nearMatch: NearMatch.of(String(column.name.prefix(300)), among: words))
    }

    private static func names(of fields: [ImportField]) -> [String: [Target]] {
        var names: [String: [Target]] = [:]
        func add(_ text: String, _ target: Target) {
            let folded = FoldedText(text).hard
            if !folded.isEmpty, names[folded]?.contains(target) != true { names[folded, default: []].append(target) }
        }
        for (index, field) in fields.enumerated() {
            for label in [field.name] + field.labels {
                add(label, Target(field: index, option: nil))
                guard field.form == .choices else { continue }
                for choice in field.choices {
                    for words in [choice.key] + choice.labels { add(label + " " + words, Target(field: index, option: choice.key)) }
                }
            }
        }
        return names
    }

    /// The folded names by which a column may be known, the surest first.
    private static func candidates(_ column: ImportFile.Column) -> [String] {
        var texts = [column.name]
        if let option = column.option {
            texts = KnownColumns.isResponse(option) ? [column.question] : [column.question + " " + option, option]
        }
        texts += texts.flatMap { [KnownColumns.withoutNumber($0), KnownColumns.lastPart($0)].compactMap { $0 } }
        return texts.map { FoldedText($0).hard }.filter { !$0.isEmpty }
    }
}
