import CZip
import Foundation
import Values

/// A zip archive on disk whose files are read piece by piece; what its directory says of it is checked before any file is opened.
final class ZipPackage {
    /// The archive's name in faults.
    let file: String
    let archive: OpaquePointer
    private let entries: [String: Entry]

    private struct Entry {
        let index: UInt64
        let size: Int
        let isEncrypted: Bool
    }

    /// - Throws: a `Fault` where the archive is damaged, or says that it holds more than `entries` files or `bytes` bytes.
    init(url: URL, file: String, entries limit: Int, bytes: Int) throws(Fault) {
        self.file = file
        guard let count = ZipDirectory.entryCount(of: url) else {
            throw Fault(file: file, "the file is damaged: its end is missing, as after a broken download; fetch or save it again")
        }
        guard count <= limit else {
            throw Fault(
                file: file, "the file holds \(English.number(count)) parts; at most \(English.number(limit)) are read")
        }
        var code: Int32 = 0
        guard let archive = zip_open(url.path, ZIP_RDONLY, &code) else {
            throw Fault(file: file, "the file is damaged: its list of parts cannot be read; fetch or save it again")
        }
        self.archive = archive
        var entries: [String: Entry] = [:]
        var total = 0
        for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
            var stat = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &stat) == 0, let name = stat.name else { continue }
            let size = Int(clamping: stat.size)
            total = total.addingReportingOverflow(size).overflow ? .max : total + size
            let entry = Entry(index: index, size: size, isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE))
            entries[Self.key(String(cString: name))] = entry
        }
        self.entries = entries
        guard total <= bytes else {
            throw Fault(
                file: file,
                "the file holds \(English.number(total)) bytes once it is unpacked; at most \(English.number(bytes)) are read")
        }
    }

    deinit { zip_discard(archive) }

    func contains(_ path: String) -> Bool { entries[Self.key(path)] != nil }

    /// A part of the archive, opened at its start; nil where there is none of that path.
    func part(_ path: String) throws(Fault) -> ZipPart? {
        guard let entry = entries[Self.key(path)] else { return nil }
        guard !entry.isEncrypted else { throw Fault(file: file, "the file is protected by a password; save it without a password") }
        return try ZipPart(of: self, path: path, index: entry.index, size: entry.size)
    }

    /// Part names are equal in any case (ISO/IEC 29500-2, 6.2.2).
    private static func key(_ path: String) -> String { path.lowercased() }
}
