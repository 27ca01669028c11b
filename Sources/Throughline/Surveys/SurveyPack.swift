import Statistics
import Values

extension SurveyVersion {
    /// A file `surveys/NAME.yaml`.
    init?(_ fields: ContentFields) {
        let survey = fields.key("survey")
        let number = fields.integer("version", in: 1...10_000)
        let title = fields.text("title")
        let publishedOn = fields.day("published_on")
        let names = NamesRead()
        let sections = fields.list("sections") { Section($0, names) }
        fields.finish()
        guard let survey, let number, let title, let publishedOn else { return nil }
        self.init(survey: survey, number: number, title: title, publishedOn: publishedOn, sections: sections)
    }
}

/// The keys that a file has given so far. A second one of a kind is a fault at its own place.
private final class NamesRead {
    private var sections: Set<Key> = []
    private var questions: Set<Key> = []

    func section(_ key: Key, _ fields: ContentFields) {
        if !sections.insert(key).inserted { fields.faults.add(fields.place.fault("section '\(key)' is given twice")) }
    }

    func question(_ key: Key, _ fields: ContentFields) {
        if !questions.insert(key).inserted { fields.faults.add(fields.place.fault("question '\(key)' is given twice")) }
        if ["id", "organisation"].contains(key.text) {
            fields.faults.add(fields.place.fault("a question may not have the key '\(key)': it is a column of the returns"))
        }
    }
}

extension SurveyVersion.Section {
    fileprivate init?(_ fields: ContentFields, _ names: NamesRead) {
        let key = fields.key()
        let title = fields.text("title")
        let questions = fields.list("questions") { Question($0, names) }
        fields.finish()
        guard let key, let title else { return nil }
        names.section(key, fields)
        self.init(key: key, title: title, questions: questions)
    }
}

extension Question {
    fileprivate init?(_ fields: ContentFields, _ names: NamesRead) {
        let key = fields.key()
        let text = fields.text("text")
        let kind = fields.choice("kind", of: Kind.self)
        let isCore = fields.yesOrNo("core", otherwise: false)
        let atMost = fields.optionalInteger("at_most", in: 1...100)
        var options = fields.items("options").compactMap { Option($0, fields.faults) }
        if fields.yesOrNo("do_not_know", otherwise: false) {
            options.append(Option(key: "do-not-know", label: "I do not know", descriptor: nil, role: .doNotKnow))
        }
        fields.finish()
        guard let key, let text, let kind else { return nil }
        names.question(key, fields)
        self.init(key: key, text: text, kind: kind, isCore: isCore, atMost: atMost, options: options)
        guard isWhole(fields) else { return nil }
    }

    private func isWhole(_ fields: ContentFields) -> Bool {
        var problems: [String] = []
        if kind.hasOptions, options.count < 2 { problems.append("a question of kind '\(kind.rawValue)' needs two options or more") }
        if !kind.hasOptions, !options.isEmpty { problems.append("a question of kind '\(kind.rawValue)' takes no options") }
        if options.count > 200 { problems.append("a question takes at most 200 options") }
        if atMost != nil, kind != .multiple { problems.append("'at_most' is for a question of kind 'multiple'") }
        if kind != .multiple, options.contains(where: { $0.role == .noneOfThese }) {
            problems.append("'exclusive' is for an option of a question of kind 'multiple'")
        }
        if kind == .rating, options.contains(where: { $0.role == .doNotKnow }) {
            problems.append("a rating does not offer 'I do not know'")
        }
        if Set(options.map(\.key)).count < options.count { problems.append("two options have the same key") }
        for problem in problems { fields.faults.add(fields.place.fault("question '\(key)': \(problem)")) }
        return problems.isEmpty
    }
}

extension Question.Option {
    /// A label alone, or fields.
    fileprivate init?(_ node: ContentNode, _ faults: FaultList) {
        if case .scalar(let label) = node.value {
            guard let key = Key(label: label) else {
                faults.add(node.place.fault("'\(label)' gives no key: write the option with 'label' and 'key'"))
                return nil
            }
            self.init(key: key, label: label, descriptor: nil, role: .answer)
            return
        }
        guard let fields = ContentFields(node, faults: faults) else { return nil }
        let label = fields.text("label")
        let key = fields.optionalKey("key") ?? label.flatMap(Key.init(label:))
        let descriptor = fields.optionalText("descriptor")
        let isExclusive = fields.yesOrNo("exclusive", otherwise: false)
        fields.finish()
        guard let label, let key else { return nil }
        self.init(key: key, label: label, descriptor: descriptor, role: isExclusive ? .noneOfThese : .answer)
    }
}
