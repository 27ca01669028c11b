import Values

extension SurveyWave {
    /// One of the `waves` of `waves.yaml`.
    init?(_ fields: ContentFields) {
        let survey = fields.key("survey")
        let key = fields.key()
        let version = fields.optionalInteger("version", in: 1...10_000)
        let title = fields.text("title")
        let opensOn = fields.day("opens_on")
        let closesOn = fields.day("closes_on")
        let unit = fields.choice("unit", of: UnitKind.self)
        let isAnonymous = fields.yesOrNo("anonymous", otherwise: unit == .people)
        let event = fields.optionalKey("event")
        let invited = fields.optionalInteger("invited")
        let disclosure = fields.optionalChoice("disclosure", of: DisclosureScheme.self) ?? (unit == .people ? .people : .none)
        let returnsFile = fields.optionalText("returns")
        let registerFile = fields.optionalText("register")
        fields.finish()
        guard let survey, let key, let title, let opensOn, let closesOn, let unit else { return nil }
        self.init(
            survey: survey, key: key, version: version, title: title, opensOn: opensOn, closesOn: closesOn, unit: unit,
            isAnonymous: isAnonymous, event: event, invited: invited, disclosure: disclosure, returnsFile: returnsFile,
            registerFile: registerFile)
        guard isWhole(fields) else { return nil }
    }

    private func isWhole(_ fields: ContentFields) -> Bool {
        var problems: [String] = []
        if opensOn > closesOn { problems.append("it closes before it opens") }
        if unit == .people, !isAnonymous { problems.append("people answer anonymously: 'anonymous: no' is for authorities") }
        if unit == .authorities, invited != nil {
            problems.append("'invited' is for people: authorities are the roster of the closing day")
        }
        if version == nil, returnsFile != nil { problems.append("'returns' need a 'version'") }
        if unit == .people, registerFile != nil { problems.append("people have no register: nobody may know who answered") }
        if unit == .authorities, isAnonymous, (returnsFile == nil) != (registerFile == nil) {
            problems.append("an anonymous wave of authorities has both 'returns' and a 'register'")
        }
        if unit == .authorities, !isAnonymous, returnsFile != nil, registerFile != nil {
            problems.append("the returns name their authority: leave out 'register'")
        }
        for problem in problems { fields.faults.add(fields.place.fault("wave '\(key)': \(problem)")) }
        return problems.isEmpty
    }
}
