import Values

/// That an authority returned, and when: kept apart from what it answered.
struct SurveyRegisterEntry: Codable, Hashable, Sendable {
    let organisation: Key
    let returnedOn: Day
}

/// Reads `registers/NAME.csv`.
struct SurveyRegisterPack {
    let members: Set<Key>
    let faults: FaultList

    func read(_ rows: ContentTable) -> [SurveyRegisterEntry] {
        var register: [SurveyRegisterEntry] = []
        var seen: Set<Key> = []
        rows.forEach(columns: ["organisation", "returned_on"], faults: faults) { fields in
            guard let organisation = fields.key("organisation"), let returnedOn = fields.day("returned_on") else { return }
            let place = fields.node("organisation")?.place ?? fields.place
            if !members.contains(organisation) {
                let near = NearMatch.of(organisation.text, among: members.map(\.text).sorted())
                faults.add(
                    place.fault("'\(organisation)' was not asked: it is not on the roster of the closing day", nearMatch: near))
            } else if !seen.insert(organisation).inserted {
                faults.add(place.fault("'\(organisation)' is on the register twice"))
            } else {
                register.append(SurveyRegisterEntry(organisation: organisation, returnedOn: returnedOn))
            }
        }
        return register
    }
}
