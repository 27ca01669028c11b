import Foundation
import Values

extension Region {
    /// Imports a file: all of it or nothing, unless refused rows may be left out. A dry run reads and judges everything and writes nothing.
    ///
    /// - Parameters:
    ///   - report: called with each row in turn.
    ///   - progress: called with how much of the file has been read, from 0 to 1, and the number of rows.
    /// - Throws: `Fault` for a name or a file that is not there, `Faults` where rows are refused.
    package func importFile(
        _ request: ImportRequest, report: (ImportRow) -> Void = { _ in }, progress: (Double, Int) -> Void = { _, _ in }
    ) throws -> ImportSummary {
        try withoutActuallyEscaping(report) { report in
            try withoutActuallyEscaping(progress) { progress in
                func run(_ stores: Stores) throws -> ImportSummary {
                    try Importer(stores: stores, request: request, report: report, progress: progress).run()
                }
                return try request.isDryRun ? read(run) : writeAlone(run)
            }
        }
    }

    /// Every import of a programme, or of all, by name.
    package func imports(of programme: String?) throws -> [(id: String, record: ImportRecord)] {
        try read { stores in
            let programmes =
                try programme.map { [try stores.programme($0)] }
                ?? stores.programmes.all().compactMap { programme in
                    try stores.programmes.find(programme.key)
                }
            return try programmes.flatMap { id, programme in
                try stores.imports.all(in: id).map { ("\(programme.key)/\($0.number)", $0) }
            }
        }
    }

    /// Takes an import back: what stood before stands again. Returns how many records were put back.
    ///
    /// - Throws: `ImportRefusal` where something has changed since.
    @discardableResult
    package func undoImport(_ id: String, on day: Day) throws -> Int {
        do {
            return try writeAlone { try ImportUndoing(stores: $0, id: id, day: day).run() }
        } catch {
            throw ImportRefusal(undoing: error) ?? error
        }
    }
}

extension Stores {
    /// A programme by the key that a person gave.
    func programme(_ name: String) throws -> (id: ProgrammeID, programme: Programme) {
        if let found = try Key(name).flatMap({ try programmes.find($0) }) { return found }
        let near = NearMatch.of(name, among: try programmes.all().map(\.key.text))
        throw Fault(file: name, "there is no such programme", nearMatch: near)
    }
}
