import Foundation
import Values

/// Brings the register and the returns of one wave into the database. A file of returns is one record: it is read again only when its
/// bytes have changed, and replaces what the last load wrote unless returns were added or removed since.
struct ReturnsLoader {
    let stores: Stores
    let pack: Pack
    let wave: Pack.Wave
    let number: Int
    let programme: ProgrammeID
    let progress: (Int) -> Void

    private static let batchSize = 1000

    func load(_ summary: inout LoadSummary) throws {
        let key = "\(wave.wave.survey)/\(wave.wave.key)"
        let last = try stores.packs.hashes(of: "returns", in: programme)[key]
        guard wave.returns != nil || wave.wave.registerFile != nil else {
            if last != nil { summary.gone.append("returns '\(key)'") }
            return
        }
        let registerHash = Fingerprint.of(wave.register.sorted { $0.organisation < $1.organisation })
        let hash = try "\(wave.returns.map(Fingerprint.of(file:)) ?? "none") \(registerHash)"
        if let last, last.hasPrefix(hash + " ") {
            summary.unchanged += 1
            return
        }
        if let last, try !last.hasSuffix(" \(standing())") {
            summary.edited.append("returns '\(key)'")
            return
        }
        try stores.surveyWaves.replaceParticipants(ofWave: number, with: wave.register, in: programme)
        if let file = wave.returns {
            try replace(from: file)
        } else if try stores.surveyReturns.count(inWave: number, of: programme) > 0 {
            summary.gone.append("returns '\(key)'")
        }
        try stores.packs.put("\(hash) \(standing())", kind: "returns", key: key, in: programme)
        if last == nil { summary.added += 1 } else { summary.updated += 1 }
    }

    /// What the database holds of the wave: how many returns, and the register.
    private func standing() throws -> String {
        let count = try stores.surveyReturns.count(inWave: number, of: programme)
        return "\(count)+\(Fingerprint.short(of: try stores.surveyWaves.register(ofWave: number, in: programme)))"
    }

    private func replace(from url: URL) throws {
        guard let version = pack.versions.first(where: { $0.survey == wave.wave.survey && $0.number == wave.wave.version }) else {
            return
        }
        try stores.surveyReturns.removeAll(inWave: number, of: programme)
        let members = Set(pack.roster.members(on: wave.wave.closesOn).map(\.key))
        let source = SurveyReturnImport(wave: wave.wave, version: version, members: members, rowLimit: pack.rowLimit)
        let faults = FaultList()
        var batch: [SurveyReturn] = []
        var written = 0
        func flush() throws {
            try stores.surveyReturns.append(batch, numberedFrom: written + 1, inWave: number, of: programme)
            written += batch.count
            batch.removeAll(keepingCapacity: true)
            progress(written)
        }
        _ = try source.read(url, named: wave.wave.returnsFile ?? "returns", faults: faults) { one in
            batch.append(one)
            if batch.count == Self.batchSize, !wave.wave.keepsRegisterApart { try flush() }
        }
        // The file was checked before the transaction; a fault now means that it changed in between.
        try faults.throwIfAny()
        // Authorities are few. In the order of the file, a return's number could be matched with the register's line.
        if wave.wave.keepsRegisterApart { batch.sort { Fingerprint.of($0.answers) < Fingerprint.of($1.answers) } }
        try flush()
    }
}
