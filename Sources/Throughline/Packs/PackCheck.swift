import Statistics
import Values

/// Checks that what a pack's parts say of each other holds: every name that one gives is defined by another.
struct PackCheck {
    let pack: Pack
    let faults: FaultList

    func run() {
        checkRepeats()
        checkMeasures()
        checkTotals()
        checkWaves()
        PackEvidenceCheck(pack: pack, faults: faults).run()
        for report in pack.reports { NarrativeCheck(pack: pack, faults: faults).check(report) }
        for table in pack.tables { checkRows(of: table) }
    }

    /// Keys are unique by now; numbers are what people call things by, and are unique too.
    private func checkRepeats() {
        reportRepeats(pack.projects.map { ("\($0.number)", pack.place("project", $0.key)) }, "project number")
        reportRepeats(pack.measures.map { ("\($0.number)", pack.place("measure", $0.key)) }, "measure number")
        reportRepeats(pack.events.map { ("\($0.number)", pack.place("event", $0.key)) }, "event number")
    }

    private func reportRepeats(_ names: [(name: String, place: ContentPlace)], _ noun: String) {
        var seen: Set<String> = []
        for (name, place) in names where !seen.insert(name).inserted {
            faults.add(place.fault("\(noun) '\(name)' is given twice"))
        }
    }

    private func checkMeasures() {
        let projects = pack.projects.map(\.key.text)
        for measure in pack.measures {
            let place = pack.place("measure", measure.key)
            expect(measure.project.text, in: projects, "project", at: place)
            for figure in measure.rule?.figures ?? [] {
                expect(figure.text, in: pack.figures.map(\.key.text), "figure", at: place)
                if pack.figures.first(where: { $0.key == figure })?.sources.contains(where: { $0.hasPrefix("measures") }) == true {
                    faults.add(place.fault("measure '\(measure.key)' rests on figure '\(figure)', which counts measures"))
                }
            }
        }
    }

    private func checkTotals() {
        for total in pack.totals {
            expect(total.document.text, in: pack.documents.map(\.key.text), "document", at: pack.place("total", total.key))
        }
    }

    private func checkWaves() {
        for wave in pack.waves.map(\.wave) {
            guard let event = wave.event else { continue }
            expect(event.text, in: pack.events.map(\.key.text), "event", at: pack.place("wave", "\(wave.survey)/\(wave.key)"))
        }
        for event in pack.events
        where !pack.incomplete.contains("organisation") && pack.roster.members(from: event.heldFrom, to: event.heldTo) == nil {
            let dates = English.dates(event.heldFrom, event.heldTo)
            faults.add(
                pack.place("event", event.key).fault("the roster changes within the event's period, \(dates); state a shorter one"))
        }
    }

    private func checkRows(of table: TableDefinition) {
        let place = pack.place("table", table.key)
        for row in table.rows {
            for text in [row.says, row.leadsTo].compactMap({ $0 }) {
                let found = FaultList()
                NarrativeCheck(pack: pack, faults: found).check(Narrative(file: place.file, firstLine: place.line, text: text))
                for fault in found.faults {
                    faults.add(place.fault("row '\(row.title)': \(fault.message)", nearMatch: fault.nearMatch))
                }
            }
        }
    }

    private func expect(_ key: String, in known: [String], _ noun: String, at place: ContentPlace) {
        guard !known.contains(key), !pack.incomplete.contains(noun) else { return }
        faults.add(place.fault("unknown \(noun) '\(key)'", nearMatch: NearMatch.of(key, among: known)))
    }
}
