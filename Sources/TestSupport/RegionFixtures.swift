import Database
import Foundation
import Throughline
import Values

extension Region {
    /// A migrated database of a test's own, in memory.
    package static func temporary() throws -> Region { try Region(temporary: ()) }
}

extension Faults {
    /// Every fault as printed.
    package var lines: [String] { faults.map(\.description) }
}
