import Documents
import Foundation
import TestSupport
@testable import Throughline
import Values

/// A region with the small pack loaded, and a folder to publish into.
struct Publishing {
    let pack: TemporaryFolder
    let out: TemporaryFolder
    let region: Region
    let pdf: PDFRenderer

    init(pack: TemporaryFolder? = nil) throws {
        self.pack = try pack ?? SmallPack.write()
        out = try TemporaryFolder()
        region = try Region.temporary()
        pdf = try TestRenderer.copying(in: out)
        try load()
    }

    @discardableResult
    func load() throws -> LoadSummary { try region.load(pack.url, rowLimit: 1000) }

    @discardableResult
    func publish(_ change: Publisher.Change? = nil, isDraft: Bool = false, into name: String = "report") throws
        -> PublicationSummary
    {
        try region.publish(
            SmallPack.report, to: out.url.appendingPathComponent(name), change: change, isDraft: isDraft, pdf: pdf)
    }

    func text(_ path: String, in name: String = "report") throws -> String { try out.text("\(name)/\(path)") }

    /// Every file of a publication by path.
    func files(in name: String = "report") throws -> [String: Data] { try out.files(below: name) }

    /// The ids of the findings that stop publication.
    func stopping() -> [String] {
        do {
            try publish()
            return []
        } catch PublicationRefusal.findings(let findings) {
            return findings.map(\.id)
        } catch {
            return ["\(error)"]
        }
    }
}
