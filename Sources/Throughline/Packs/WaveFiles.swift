import Foundation
import Values

/// Reads and checks the register and the returns of one wave.
struct WaveFiles {
    let folder: PackFolder
    let wave: SurveyWave
    let place: ContentPlace
    /// Nil where not all could be read: then nothing that rests on them is checked.
    let versions: [SurveyVersion]?
    let roster: Roster?
    let faults: FaultList

    func read() -> Pack.Wave? {
        let members = roster.map { Set($0.members(on: wave.closesOn).map(\.key)) }
        let before = faults.faults.count
        let register = register(members)
        guard let version = wave.version, let versions else { return Pack.Wave(wave: wave, register: register, returns: nil) }
        guard let version = versions.first(where: { $0.survey == wave.survey && $0.number == version }) else {
            let known = versions.map { "\($0.survey) version \($0.number)" }
            faults.add(
                place.fault("wave '\(wave.key)': there is no version \(version) of '\(wave.survey)'; known: \(English.list(known))")
            )
            return nil
        }
        guard let path = wave.returnsFile, let url = url(path) else {
            return Pack.Wave(wave: wave, register: register, returns: nil)
        }
        let read = check(url, path, version, members)
        if let invited = wave.invited, read.count > invited {
            faults.add(place.fault("wave '\(wave.key)': \(read.count) returns, but only \(invited) were invited"))
        }
        if faults.faults.count == before, wave.keepsRegisterApart, read.count != register.count {
            faults.add(
                place.fault("wave '\(wave.key)': \(read.count) returns, but \(register.count) on the register; they must be equal"))
        }
        return Pack.Wave(wave: wave, register: wave.isAnonymous ? register : read.entries, returns: url)
    }

    private func register(_ members: Set<Key>?) -> [SurveyRegisterEntry] {
        guard let path = wave.registerFile, let rows = folder.table(path, faults: faults) else { return [] }
        return SurveyRegisterPack(wave: wave, members: members, faults: faults).read(rows)
    }

    private func url(_ path: String) -> URL? {
        do { return try folder.url(of: path) } catch {
            faults.add(place.fault("wave '\(wave.key)': \(error)"))
            return nil
        }
    }

    private func check(
        _ url: URL, _ path: String, _ version: SurveyVersion, _ members: Set<Key>?
    ) -> (count: Int, entries: [SurveyRegisterEntry]) {
        let source = SurveyReturnImport(wave: wave, version: version, members: members, rowLimit: folder.rowLimit)
        var entries: [SurveyRegisterEntry] = []
        do {
            let count = try source.read(url, named: path, faults: faults) { one in
                guard let organisation = one.organisation else { return }
                entries.append(SurveyRegisterEntry(organisation: organisation, returnedOn: one.returnedOn))
            }
            return (count, entries)
        } catch {
            faults.add(Fault(file: path, "the file cannot be read"))
            return (0, [])
        }
    }
}
