import Documents
import Foundation
import Values

/// The files of a pack. Nothing outside the folder is ever read.
struct PackFolder {
    let root: URL
    /// The most rows that a table may have.
    let rowLimit: Int

    /// Structured files are read whole; more than this is not one that a person wrote.
    private static let textLimit = 5_000_000

    init(_ root: URL, rowLimit: Int) throws(Fault) {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isDirectory), isDirectory.boolValue else {
            throw Fault(file: root.path, "there is no such folder")
        }
        self.root = root.resolvingSymlinksInPath()
        self.rowLimit = rowLimit
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path) }

    /// Names of the files in a folder of the pack with an ending, sorted.
    func files(in folder: String, ending: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
        return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted().map { "\(folder)/\($0)" }
    }

    /// The file at a path of the pack; a path that climbs out, by dots or by a link, is refused.
    func url(of path: String) throws(Fault) -> URL {
        let url = root.appendingPathComponent(path).standardizedFileURL.resolvingSymlinksInPath()
        guard !path.hasPrefix("/"), url.path.hasPrefix(root.path + "/") else {
            throw Fault(file: path, "the path leads out of the pack")
        }
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) else {
            throw Fault(file: path, "there is no such file in the pack")
        }
        guard !isDirectory.boolValue else { throw Fault(file: path, "this is a folder, not a file") }
        return url
    }

    func text(_ path: String) throws(Fault) -> String {
        let url = try url(of: path)
        let data: Data
        do { data = try Data(contentsOf: url) } catch { throw Fault(file: path, "the file cannot be read") }
        guard data.count <= Self.textLimit else { throw Fault(file: path, "the file is larger than 5 MB") }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Fault(file: path, line: Self.lineOfBadByte(data), "the file is not UTF-8; save it as UTF-8")
        }
        if let zero = data.firstIndex(of: 0) {
            let line = data[..<zero].count { $0 == 0x0A } + 1
            throw Fault(file: path, line: line, "the file holds a zero byte and is not UTF-8 text; save it as UTF-8")
        }
        let lines = text.replacing("\r\n", with: "\n")
        return lines.hasPrefix("\u{FEFF}") ? String(lines.dropFirst()) : lines
    }

    func yaml(_ path: String, faults: FaultList) -> ContentFields? {
        do {
            return ContentFields(try YAMLFile.read(try text(path), file: path), faults: faults)
        } catch {
            faults.add(error)
            return nil
        }
    }

    /// A CSV file as a table; nil, with a fault, where it cannot be opened.
    func table(_ path: String, faults: FaultList) -> ContentTable? {
        do {
            return try ContentTable(csv: try url(of: path), file: path, rowLimit: rowLimit)
        } catch {
            faults.add(error)
            return nil
        }
    }

    private static func lineOfBadByte(_ data: Data) -> Int {
        var line = 1
        for part in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if String(validating: part, as: UTF8.self) == nil { return line }
            line += 1
        }
        return line
    }
}

extension ContentTable {
    init(csv url: URL, file: String, rowLimit: Int) throws(Fault) {
        var reader = try CSVReader(url: url, file: file)
        guard let header = try reader.next() else { throw Fault(file: file, "the file is empty") }
        let names = header.places(in: file).map { (name: $0.text, place: $0.place) }
        var count = 0
        self.init(file: file, header: names) { () throws(Fault) -> ContentTable.Row? in
            guard count <= rowLimit, let row = try reader.next() else { return nil }
            count += 1
            guard count <= rowLimit else {
                throw Fault(file: file, line: row.line, "more than \(rowLimit) rows; the limit is set by --max-rows")
            }
            return ContentTable.Row(place: ContentPlace(file: file, line: row.line), cells: row.places(in: file))
        }
    }
}

extension CSVRow {
    fileprivate func places(in file: String) -> [(text: String, place: ContentPlace)] {
        (0..<count).map { (text(at: $0), ContentPlace(file: file, line: line, column: column(at: $0))) }
    }
}
