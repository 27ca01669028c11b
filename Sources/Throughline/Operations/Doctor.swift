import Documents
import Foundation
import Values

/// Looks at what this machine lacks, and names the command that mends it.
package struct Doctor {
    package struct Finding: Sendable {
        package let name: String
        package let isWell: Bool
        package let detail: String
        /// The command that mends it.
        package let remedy: String?
    }

    let weasyprint: URL
    let database: String

    package init(weasyprint: URL, database: String) {
        self.weasyprint = weasyprint
        self.database = database
    }

    package func examine() -> [Finding] { [helper(), fonts(), databaseFinding(), temporaryFolder()] }

    private func helper() -> Finding {
        let version = output(of: weasyprint.path, ["--version"])
        let isWell = version?.contains("70.0") ?? false
        return Finding(
            name: "PDF helper", isWell: isWell, detail: version ?? "WeasyPrint 70.0 is not at \(weasyprint.path)",
            remedy: isWell ? nil : "make setup")
    }

    private func fonts() -> Finding {
        let families = output(of: "/usr/bin/fc-list", [":", "family"]) ?? ""
        let isWell = families.contains("Liberation Sans") || families.contains("DejaVu Sans")
        return Finding(
            name: "Fonts for print", isWell: isWell,
            detail: isWell ? "found" : "neither Liberation Sans nor DejaVu Sans is installed",
            remedy: isWell ? nil : "apt-get install fonts-liberation2 fonts-dejavu-core")
    }

    private func databaseFinding() -> Finding {
        if let path = Region.missingFile(of: database) {
            let folder = path.deletingLastPathComponent().path
            let isWell = FileManager.default.isWritableFile(atPath: folder)
            return Finding(
                name: "Database", isWell: isWell,
                detail: isWell ? "\(database), none yet; the first load makes it" : "\(folder) is no folder that can be written",
                remedy: isWell ? nil : Doctor.anotherDatabase)
        }
        do {
            let region = try Region.open(database, creating: false)
            let reports = try region.reports()
            try region.close()
            return Finding(
                name: "Database", isWell: true,
                detail: "\(Region.printable(database)), \(English.counted(reports.count, "report"))", remedy: nil)
        } catch {
            return Finding(name: "Database", isWell: false, detail: "\(error)", remedy: Doctor.anotherDatabase)
        }
    }

    private static let anotherDatabase = "give another with --database"

    private func temporaryFolder() -> Finding {
        let path = FileManager.default.temporaryDirectory.path
        let isWell = FileManager.default.isWritableFile(atPath: path)
        return Finding(
            name: "Temporary folder", isWell: isWell, detail: path,
            remedy: isWell ? nil : "set TMPDIR to a folder that can be written")
    }

    private func output(of program: String, _ arguments: [String]) -> String? {
        guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
