import Foundation
import Values

/// The wave that a file of returns belongs to, by its name or by the event that it is about.
struct ImportWave {
    let number: Int
    let wave: SurveyWave
    let version: SurveyVersion

    var name: String { "\(wave.survey)/\(wave.key)" }

    init(stores: Stores, id: ProgrammeID, request: ImportRequest) throws {
        let waves = try stores.surveyWaves.all(in: id)
        let names = waves.map { "\($0.wave.survey)/\($0.wave.key)" }
        let isWanted: (SurveyWave) -> Bool
        if let name = request.wave {
            guard names.contains(name) else {
                throw Fault(file: name, "there is no such wave; say survey/wave", nearMatch: NearMatch.of(name, among: names))
            }
            isWanted = { "\($0.survey)/\($0.key)" == name }
        } else if let event = request.event {
            isWanted = { $0.event?.text == event && $0.unit == .people }
        } else {
            throw Fault(
                file: request.file.lastPathComponent, "say which wave it is of with --wave: \(English.list(names, joinedBy: "or"))")
        }
        let found = waves.filter { isWanted($0.wave) }
        guard found.count == 1, let one = found.first else {
            throw Fault(
                file: request.event ?? "",
                found.isEmpty ? "no form asks about this event" : "several forms ask about this event; say which with --wave")
        }
        number = one.number
        wave = one.wave
        if request.kind == .feedback, wave.unit != .people {
            throw Fault(file: "\(wave.survey)/\(wave.key)", "authorities answer this wave: import it as returns")
        }
        if wave.keepsRegisterApart {
            throw Fault(
                file: "\(wave.survey)/\(wave.key)",
                """
                authorities answer this wave anonymously, and a file that says who returned and what was said would join the two; \
                give the wave 'returns' without names and a 'register' in the pack, and load it
                """)
        }
        if !wave.isAnonymous, wave.registerFile != nil {
            throw Fault(
                file: "\(wave.survey)/\(wave.key)", "the pack holds a register of this wave; take 'register' out of it first")
        }
        let versions = try stores.surveyVersions.all(in: id)
        guard let version = versions.first(where: { $0.survey == one.wave.survey && $0.number == one.wave.version }) else {
            throw Fault(file: "\(wave.survey)/\(wave.key)", "the wave has no version of its survey, so its answers cannot be read")
        }
        self.version = version
    }
}
