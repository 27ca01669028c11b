/// Reading one field by its expected type. The plain form is required, the `optional…` form may be absent.
extension ContentFields {
    public func text(_ name: String) -> String? { required(name, optionalText(name)) }

    public func optionalText(_ name: String) -> String? {
        guard let node = node(name) else { return nil }
        guard case .scalar(let text) = node.value, !text.isEmpty else {
            faults.add(node.place.fault("'\(name)' should be text, found \(isEmpty(node) ? "nothing" : node.kindInWords)"))
            return nil
        }
        return text
    }

    public func key(_ name: String = "key") -> Key? { required(name, optionalKey(name)) }

    public func optionalKey(_ name: String) -> Key? {
        convert(name, to: "a key of lower-case letters, digits and single hyphens") { Key($0) }
    }

    public func day(_ name: String) -> Day? { required(name, optionalDay(name)) }
    public func optionalDay(_ name: String) -> Day? { convert(name, to: "a day written YYYY-MM-DD") { Day($0) } }

    public func integer(_ name: String, in range: ClosedRange<Int> = 0...Int(Int32.max)) -> Int? {
        required(name, optionalInteger(name, in: range))
    }

    public func optionalInteger(_ name: String, in range: ClosedRange<Int> = 0...Int(Int32.max)) -> Int? {
        convert(name, to: "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// `yes` or `no`; `otherwise` where the field is absent.
    public func yesOrNo(_ name: String, otherwise: Bool) -> Bool {
        convert(name, to: "yes or no") { ["yes": true, "no": false][$0] } ?? otherwise
    }

    public func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, of type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        required(name, optionalChoice(name, of: type))
    }

    public func optionalChoice<Choice: RawRepresentable & CaseIterable>(_ name: String, of type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        let words = Choice.allCases.map(\.rawValue)
        guard let text = optionalText(name) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let place = node(name)?.place ?? place
        faults.add(
            place.fault("'\(text)' should be \(English.list(words, joinedBy: "or"))", nearMatch: NearMatch.of(text, among: words)))
        return nil
    }

    /// A list of texts; empty where the field is absent.
    public func texts(_ name: String) -> [String] {
        items(name).compactMap { node in
            if case .scalar(let text) = node.value, !text.isEmpty { return text }
            faults.add(node.place.fault("each of '\(name)' should be text"))
            return nil
        }
    }

    public func keys(_ name: String) -> [Key] {
        items(name).compactMap { node in
            if case .scalar(let text) = node.value, let key = Key(text) { return key }
            faults.add(node.place.fault("each of '\(name)' should be a key"))
            return nil
        }
    }

    /// The parts of a list; empty where the field is absent.
    public func items(_ name: String) -> [ContentNode] {
        guard let node = node(name) else { return [] }
        guard case .sequence(let items) = node.value else {
            faults.add(node.place.fault("'\(name)' should be a list, found \(node.kindInWords)"))
            return []
        }
        return items
    }

    /// Each part of a list read by `read`; parts at fault are left out.
    public func list<Value>(_ name: String, _ read: (ContentFields) -> Value?) -> [Value] {
        items(name).compactMap { node in ContentFields(node, faults: faults).flatMap(read) }
    }

    /// A mapping inside this one; nil where it is absent.
    public func fields(_ name: String) -> ContentFields? { node(name).flatMap { ContentFields($0, faults: faults) } }

    /// A scalar converted, or a fault that quotes it and says what was expected.
    public func convert<Value>(_ name: String, to expected: String, _ conversion: (String) -> Value?) -> Value? {
        guard let text = optionalText(name) else { return nil }
        if let value = conversion(text) { return value }
        faults.add((node(name)?.place ?? place).fault("'\(text)' should be \(expected)"))
        return nil
    }

    private func required<Value>(_ name: String, _ value: Value?) -> Value? {
        if value == nil, node(name) == nil { reportMissing(name) }
        return value
    }

    private func isEmpty(_ node: ContentNode) -> Bool {
        if case .scalar(let text) = node.value { return text.isEmpty }
        return false
    }
}
