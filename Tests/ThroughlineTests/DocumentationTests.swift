import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

/// The documentation held against the source, so that neither can go stale without the other.
struct DocumentationTests {
    @Test func `every command and option is documented, and no other`() throws {
        let page = try Writing("docs/commands.md")

        var documented: [String: Set<String>] = [:]
        for section in page.sections("##") {
            let rows = section.text.matches(of: /(?m)^\| `(--[a-z-]+|[A-Z]+)[ `]/)
            documented[section.heading] = Set(rows.map { String($0.1) })
        }

        #expect(try CommandSource().options == documented)
    }

    @Test func `every command has an example`() throws {
        for section in try Writing("docs/commands.md").sections("##") {
            let examples = section.text.matches(of: /(?m)^throughline (.+)$/).filter { $0.1.hasPrefix(section.heading) }
            #expect(!examples.isEmpty, "\(section.heading)")
        }
    }

    @Test(arguments: try Writing.pages()) func `commands that are printed exist`(page: Writing) throws {
        let known = try CommandSource().options
        for line in page.blocks(of: "sh").flatMap({ $0.split(separator: "\n") }) where line.hasPrefix("throughline ") {
            let command = known.keys.first { line.dropFirst("throughline ".count).hasPrefix($0) }
            #expect(command != nil, "\(page): \(line)")
            for option in line.matches(of: /--[a-z-]+/) {
                #expect(known[command ?? ""]?.contains(String(option.0)) == true, "\(page): \(line)")
            }
        }
    }

    @Test func `every setting is documented, and no other`() throws {
        let files = try Writing.all(below: "Sources", endings: ["swift"]) + Writing.paths(below: "scripts").map(Writing.init)
        let used = try (files + [Writing("Makefile")]).reduce(into: Set<String>()) { $0.formUnion(Self.settings($1.text)) }

        #expect(used == Self.settings(try Writing("docs/settings.md").text))
        #expect(!used.isEmpty)
    }

    @Test(arguments: try Writing.pages()) func `links and pictures lead somewhere`(page: Writing) throws {
        let folder = URL(fileURLWithPath: page.path, relativeTo: Repository.root).deletingLastPathComponent()
        for link in page.text.matches(of: /\]\(([^)\s]+)\)/).map({ String($0.1) }) where !link.hasPrefix("http") {
            let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
            let target = parts[0].isEmpty ? page.path : Self.path(parts[0], from: folder)
            let isThere = FileManager.default.fileExists(atPath: Repository.root.appendingPathComponent(target).path)
            #expect(isThere, "\(page): \(link)")
            if isThere, parts.count == 2 { #expect(try Writing(target).anchors.contains(parts[1]), "\(page): \(link)") }
        }
    }

    @Test func `every picture is shown, described and small`() throws {
        let pages = try Writing.pages()
        for path in try Writing.paths(below: "docs/pictures") {
            let name = String(path.dropFirst("docs/pictures/".count))
            let shown = pages.flatMap { $0.text.components(separatedBy: "![").dropFirst() }.filter {
                $0.contains("pictures/\(name))")
            }
            #expect(!shown.isEmpty, "\(name) is shown nowhere")
            #expect(shown.allSatisfy { $0.prefix { $0 != "]" }.count > 20 }, "\(name) has no description")
            let size = try Data(contentsOf: Repository.root.appendingPathComponent(path)).count
            #expect(size < 200_000, "\(name): \(size) bytes")
        }
    }

    @Test func `every make target is mentioned, and every one mentioned exists`() throws {
        let targets = Set(try Writing("Makefile").text.matches(of: /(?m)^([a-z]+):/).map { String($0.1) })
        let pages = try Writing.pages()
        let mentioned = Set(pages.flatMap { $0.text.matches(of: /(?:`|\n)make ([a-z]+)/).map { String($0.1) } })
        let advised = try Writing.all(below: "Sources", endings: ["swift"]).flatMap {
            $0.text.matches(of: /['"]make ([a-z]+)['"]/).map { String($0.1) }
        }

        #expect(targets == mentioned)
        #expect(Set(advised).subtracting(targets) == [])
    }

    @Test func `every file that packs may have stands in an example`() throws {
        let table = try Writing("docs/packs.md").text.components(separatedBy: "\n| File | Holds |\n")[1].components(
            separatedBy: "\n\n")[0]
        let kinds = table.split(separator: "\n").flatMap { row in
            row.split(separator: "|")[0].matches(of: /`([^`]+)`/).map { String($0.1) }
        }
        let files = try ["packs/westmere", "packs/south-east"].flatMap { pack in
            try Writing.paths(below: pack).map { String($0.dropFirst(pack.count + 1)) }
        }

        let absent = kinds.filter { kind in
            let parts = kind.components(separatedBy: "NAME")
            return !files.contains { $0.hasPrefix(parts[0]) && $0.hasSuffix(parts.last ?? "") }
        }
        #expect(absent == [])
        #expect(!kinds.isEmpty)
    }

    @Test(arguments: try Writing.pages()) func `YAML that is printed can be read`(page: Writing) throws {
        let frontMatter = page.blocks(of: "markdown").compactMap { block in
            block.hasPrefix("---\n") ? block.dropFirst(4).components(separatedBy: "\n---")[0] : nil
        }
        for block in page.blocks(of: "yaml") + frontMatter {
            #expect(throws: Never.self, "\(page): \(block.prefix(60))") { try YAMLFile.read(block, file: page.path) }
        }
    }

    @Test func `every table is described in the export, and no other`() throws {
        let tables = try Writing.all(below: "Sources/Throughline/Migrations", endings: ["sql"]).flatMap {
            $0.text.matches(of: /CREATE TABLE (\w+)/).map { String($0.1) }
        }
        let page = try Writing("docs/export.md").sections("##").first { $0.heading == "Tables" }
        let rows = (page?.text ?? "").matches(of: /(?m)^\| (`[^|]+)\|/)

        #expect(Set(tables) == Set(rows.flatMap { $0.1.matches(of: /`(\w+)`/).map { String($0.1) } }))
    }

    @Test func `every source that the architecture names exists`() throws {
        let sources = Set(try Writing.paths(below: "Sources"))
        let named = try Writing("docs/architecture.md").text.matches(of: /`([A-Z]\w+\/[\w\/]+\.swift)`/).map { String($0.1) }

        #expect(
            named.filter { !sources.contains("Sources/\($0)") && !sources.contains("Sources/Throughline/\($0)") } == [
                "Actions/ActionEvidence.swift"
            ])
    }

    private static func settings(_ text: String) -> Set<String> { Set(text.matches(of: /THROUGHLINE_[A-Z]+/).map { String($0.0) }) }

    /// A link's path from the root of the repository.
    private static func path(_ link: String, from folder: URL) -> String {
        let root = Repository.root.standardizedFileURL.path
        return String(folder.appendingPathComponent(link).standardizedFileURL.path.dropFirst(root.count + 1))
    }
}
