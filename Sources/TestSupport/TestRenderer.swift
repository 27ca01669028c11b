import Documents
import Foundation

/// The PDF helper for tests: the real one where it is installed, or one that writes a fixed file, for tests of everything else.
package enum TestRenderer {
    /// Where `make setup` put it; nil where it is not installed.
    package static var installed: PDFRenderer? {
        let path =
            ProcessInfo.processInfo.environment["THROUGHLINE_WEASYPRINT"]
            ?? Repository.root.appendingPathComponent(".tools/weasyprint/bin/weasyprint").path
        return FileManager.default.isExecutableFile(atPath: path) ? PDFRenderer(weasyprint: URL(fileURLWithPath: path)) : nil
    }

    /// A program in `folder` that copies its input page to its output: as quick as none, and as deterministic.
    package static func copying(in folder: TemporaryFolder) throws -> PDFRenderer {
        let url = folder.url.appendingPathComponent("copying-helper")
        let script = """
            #!/bin/sh
            for last; do :; done
            cat > "$last"

            """
        try Data(script.utf8).write(to: url)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
        return PDFRenderer(weasyprint: url)
    }
}
