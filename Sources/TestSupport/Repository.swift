import Foundation

/// Places of the repository that tests read.
package enum Repository {
    package static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    package static func pack(_ name: String) -> URL { root.appendingPathComponent("packs").appendingPathComponent(name) }
}
