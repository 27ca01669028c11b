import Values

/// Reads `registers/NAME.csv`.
struct SurveyRegisterPack {
    let wave: SurveyWave
    /// The authorities that were asked; nil where they are not known.
    let members: Set<Key>?
    let faults: FaultList

    func read(_ rows: ContentTable) -> [SurveyRegisterEntry] {
        var register: [SurveyRegisterEntry] = []
        var seen: Set<Key> = []
        rows.forEach(columns: ["organisation", "returned_on"], faults: faults) { fields in
            guard let organisation = fields.key("organisation"), let returnedOn = fields.day("returned_on") else { return }
            guard let day = wave.day(ofReturn: returnedOn) else {
                faults.add((fields.node("returned_on")?.place ?? fields.place).fault(wave.lateProblem(returnedOn)))
                return
            }
            let place = fields.node("organisation")?.place ?? fields.place
            if let members, !members.contains(organisation) {
                let near = NearMatch.of(organisation.text, among: members.map(\.text).sorted())
                faults.add(
                    place.fault("'\(organisation)' was not asked: it is not on the roster of the closing day", nearMatch: near))
            } else if !seen.insert(organisation).inserted {
                faults.add(place.fault("'\(organisation)' is on the register twice"))
            } else {
                register.append(SurveyRegisterEntry(organisation: organisation, returnedOn: day))
            }
        }
        return register
    }
}
