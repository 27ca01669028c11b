import Documents
import Testing
import Values

struct ZipArchiveTests {
    private let day = OfficeSamples.day

    @Test func `entries come back in their order, with what was stored uncompressed`() throws {
        let entries = [
            ZipEntry(path: "mimetype", bytes: Array("application/test".utf8), isStored: true),
            ZipEntry(path: "b/é.xml", bytes: Array(String(repeating: "<a/>", count: 1000).utf8)),
            ZipEntry(path: "a.bin", bytes: [], isStored: true),
        ]

        let bytes = try ZipArchive.write(entries, day: day)

        #expect(try ZipArchive.read(bytes) == entries)
        #expect(String(decoding: bytes[30..<54], as: UTF8.self) == "mimetypeapplication/test")
    }

    @Test func `every entry is dated midnight of the day and readable by all`() throws {
        let bytes = try ZipArchive.write([ZipEntry(path: "a", bytes: [1, 2, 3])], day: day)

        let date = (2026 - 1980) << 9 | 3 << 5 | 20
        #expect(Array(bytes[10..<14]) == [0, 0, UInt8(date & 0xFF), UInt8(date >> 8)])
        let directory = try #require(bytes.indices.first { Array(bytes[$0...].prefix(4)) == [0x50, 0x4B, 1, 2] })
        let attributes = Array(bytes[(directory + 38)...].prefix(4))
        #expect(attributes == [0, 0, 0xA4, 0x81])
    }

    @Test func `a day that began at one o'clock somewhere is dated midnight there too`() throws {
        let day = try #require(Day(year: 2018, month: 11, day: 4))
        let entries = [ZipEntry(path: "a", bytes: [1, 2, 3]), ZipEntry(path: "b", bytes: [4])]

        let there = try OfficeZones.with("America/Sao_Paulo") { try ZipArchive.write(entries, day: day) }

        #expect(Array(there[10..<14]) == [0, 0, 0x64, 0x4D])
        #expect(there == (try ZipArchive.write(entries, day: day)))
    }

    @Test func `the same entries give the same bytes`() throws {
        let entries = (0..<20).map { ZipEntry(path: "\($0).xml", bytes: Array("part \($0)".utf8)) }

        #expect(try ZipArchive.write(entries, day: day) == ZipArchive.write(entries, day: day))
    }

    @Test func `days that the format cannot hold are stored as the nearest`() throws {
        let entry = ZipEntry(path: "a", bytes: [1])

        let old = try ZipArchive.write([entry], day: Day(year: 1066, month: 10, day: 14)!)
        let late = try ZipArchive.write([entry], day: Day(year: 2500, month: 1, day: 1)!)

        #expect(Array(old[12..<14]) == [0x21, 0x00])
        #expect(Array(late[12..<14]) == [0x9F, 0xFF])
    }

    @Test func `a path may stand in an archive once`() {
        let entries = [ZipEntry(path: "a", bytes: [1]), ZipEntry(path: "a", bytes: [2])]

        #expect(throws: ArchiveError.duplicatePath("a")) { try ZipArchive.write(entries, day: day) }
    }

    @Test func `an archive that unpacks to more than the limit is refused`() throws {
        let bytes = try ZipArchive.write([ZipEntry(path: "a", bytes: [UInt8](repeating: 0, count: 100_000))], day: day)

        #expect(throws: ArchiveError.tooLarge(limit: 99_999)) { try ZipArchive.read(bytes, limit: 99_999) }
        #expect(try ZipArchive.read(bytes, limit: 100_000).map(\.bytes.count) == [100_000])
    }

    @Test func `bytes that are no archive are refused`() {
        #expect(throws: ArchiveError.self) { try ZipArchive.read(Array("not a zip".utf8)) }
        #expect(throws: ArchiveError.self) { try ZipArchive.read([]) }
    }

    @Test func `a damaged archive is refused`() throws {
        var bytes = try ZipArchive.write(
            [ZipEntry(path: "a", bytes: Array("some words, some words".utf8), isStored: true)], day: day)
        bytes[35] ^= 0xFF

        #expect(throws: ArchiveError.self) { try ZipArchive.read(bytes) }
    }
}
