import Foundation
import Values

extension Region {
    /// Loads a pack: everything is checked first and every fault reported at once; then all of it is loaded, or nothing.
    ///
    /// - Parameter progress: called with the number of returns written so far.
    /// - Throws: `Fault` where the folder cannot be read, `Faults` in its content.
    @discardableResult
    package func load(_ folder: URL, rowLimit: Int, progress: (Int) -> Void = { _ in }) throws -> LoadSummary {
        let faults = FaultList()
        let pack = PackReader(folder: try PackFolder(folder, rowLimit: rowLimit), faults: faults).read()
        PackCheck(pack: pack, faults: faults).run()
        try faults.throwIfAny()
        guard let programme = pack.programme else { throw Fault(file: folder.path, "the pack has no programme") }
        return try withoutActuallyEscaping(progress) { progress in
            try writeAlone { stores in
                let summary = try PackLoader(stores: stores, pack: pack, programme: programme, progress: progress).load()
                try EvidenceProof(stores: stores, pack: pack, programme: programme).run()
                return summary
            }
        }
    }
}
