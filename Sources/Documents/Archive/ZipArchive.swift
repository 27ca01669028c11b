import CZip
import Foundation
import Values

/// Zip archives in memory, by libzip: the same entries and day give the same bytes, in any run and time zone.
public enum ZipArchive {
    /// The archive of `entries` in their order, each dated midnight of `day` with permissions `-rw-r--r--`.
    ///
    /// Days outside 1980 to 2107 are stored as the nearest day that the format can hold.
    public static func write(_ entries: [ZipEntry], day: Day) throws(ArchiveError) -> [UInt8] {
        var paths: Set<String> = []
        for entry in entries where !paths.insert(entry.path).inserted { throw .duplicatePath(entry.path) }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw .library(message(&error)) }
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else { throw .library(message(&error)) }
        zip_source_keep(target)
        do throws(ArchiveError) {
            for entry in entries { try add(entry, to: archive, day: day) }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            let reason = message(of: archive)
            zip_discard(archive)
            throw .library(reason)
        }
        var bytes = try contents(of: target)
        ZipDates.set(dosDate(day), in: &bytes)
        return bytes
    }

    /// The files of an archive in their order; entries for folders are left out.
    ///
    /// - Throws: `ArchiveError.tooLarge` once the uncompressed files exceed `limit` bytes or 10,000 entries.
    public static func read(_ bytes: [UInt8], limit: Int = 256 << 20) throws(ArchiveError) -> [ZipEntry] {
        // libzip takes no bytes at all for an archive without entries.
        guard !bytes.isEmpty else { throw .library("there are no bytes") }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(copy(bytes), UInt64(bytes.count), 1, &error) else {
            throw .library(message(&error))
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw .library(message(&error))
        }
        defer { zip_discard(archive) }
        let count = zip_get_num_entries(archive, 0)
        guard count <= 10_000 else { throw .tooLarge(limit: 10_000) }
        var entries: [ZipEntry] = []
        var rest = limit
        for index in 0..<UInt64(max(0, count)) {
            let entry = try file(index, of: archive, rest: rest, limit: limit)
            rest -= entry.bytes.count
            if !entry.path.hasSuffix("/") { entries.append(entry) }
        }
        return entries
    }

    // MARK: Writing

    private static func add(_ entry: ZipEntry, to archive: OpaquePointer, day: Day) throws(ArchiveError) {
        guard let source = zip_source_buffer(archive, copy(entry.bytes), UInt64(entry.bytes.count), 1) else {
            throw .library(message(of: archive))
        }
        let place = zip_file_add(archive, entry.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard place >= 0 else {
            zip_source_free(source)
            throw .library(message(of: archive))
        }
        let index = UInt64(place)
        let method = entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        let permissions = UInt32(0o100644) << 16
        guard zip_set_file_compression(archive, index, Int32(method), entry.isStored ? 0 : 6) == 0,
            zip_file_set_dostime(archive, index, 0, dosDate(day), 0) == 0,
            zip_file_set_external_attributes(archive, index, 0, UInt8(ZIP_OPSYS_UNIX), permissions) == 0
        else { throw .library(message(of: archive)) }
    }

    /// Years since 1980 in seven bits, month in four, day in five (PKWARE APPNOTE 4.4.6).
    static func dosDate(_ day: Day) -> UInt16 {
        if day.year < 1980 { return 1 << 5 | 1 }
        if day.year > 2107 { return 127 << 9 | 12 << 5 | 31 }
        return UInt16((day.year - 1980) << 9 | day.month << 5 | day.day)
    }

    private static func contents(of source: OpaquePointer) throws(ArchiveError) -> [UInt8] {
        var stat = zip_stat_t()
        guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else { throw .library("no bytes were written") }
        defer { zip_source_close(source) }
        let size = Int(stat.size)
        var got: Int64 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            got = size == 0 ? 0 : zip_source_read(source, buffer.baseAddress, UInt64(size))
            count = Int(max(0, got))
        }
        guard got == size else { throw .library("the archive was cut short") }
        return bytes
    }

    // MARK: Reading

    private static func file(_ index: UInt64, of archive: OpaquePointer, rest: Int, limit: Int) throws(ArchiveError) -> ZipEntry {
        var stat = zip_stat_t()
        guard zip_stat_index(archive, index, 0, &stat) == 0, let name = stat.name else { throw .library(message(of: archive)) }
        guard stat.size <= UInt64(max(0, rest)) else { throw .tooLarge(limit: limit) }
        guard let file = zip_fopen_index(archive, index, 0) else { throw .library(message(of: archive)) }
        defer { zip_fclose(file) }
        let size = Int(stat.size)
        var got: Int64 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            got = size == 0 ? 0 : zip_fread(file, buffer.baseAddress, UInt64(size))
            count = Int(max(0, got))
        }
        var more: UInt8 = 0
        guard got == size, zip_fread(file, &more, 1) == 0 else { throw .library("'\(String(cString: name))' is damaged") }
        return ZipEntry(path: String(cString: name), bytes: bytes, isStored: stat.comp_method == UInt16(ZIP_CM_STORE))
    }

    // MARK: Memory and messages

    /// Memory that libzip frees.
    private static func copy(_ bytes: [UInt8]) -> UnsafeMutableRawPointer? {
        guard let memory = malloc(max(1, bytes.count)) else { return nil }
        bytes.withUnsafeBytes { source in
            if let base = source.baseAddress { memory.copyMemory(from: base, byteCount: source.count) }
        }
        return memory
    }

    private static func message(_ error: inout zip_error_t) -> String { String(cString: zip_error_strerror(&error)) }

    private static func message(of archive: OpaquePointer) -> String {
        zip_get_error(archive).map { String(cString: zip_error_strerror($0)) } ?? "unknown fault"
    }
}
