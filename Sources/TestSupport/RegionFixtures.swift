import Database
import Foundation
import Throughline
import Values

extension Region {
    /// A migrated database of a test's own.
    package static func temporary(on dialect: Dialect = .underTest) throws -> Region { try Region(temporary: dialect) }
}

extension Faults {
    /// Every fault as printed.
    package var lines: [String] { faults.map(\.description) }
}
