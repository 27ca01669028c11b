/// Sets the date of every entry of an archive in its bytes, by PKWARE APPNOTE 4.3.7 and 4.3.12.
///
/// libzip keeps dates as seconds and turns them into the format's local date by the process's time zone, in which a midnight may not
/// exist: 4 November 2018 began at one o'clock in São Paulo.
enum ZipDates {
    private static let directoryEnd: [UInt8] = [0x50, 0x4B, 5, 6]
    private static let endLength = 22

    /// - Parameter bytes: an archive without a comment and below 4 GB, such as `ZipArchive` writes.
    static func set(_ date: UInt16, in bytes: inout [UInt8]) {
        let end = bytes.count - endLength
        guard end >= 0, Array(bytes[end..<end + 4]) == directoryEnd else { return }
        var header = number(bytes, end + 16, length: 4)
        for _ in 0..<number(bytes, end + 10, length: 2) {
            put(date, in: &bytes, at: header + 12)
            put(date, in: &bytes, at: number(bytes, header + 42, length: 4) + 10)
            header += 46 + [28, 30, 32].reduce(0) { $0 + number(bytes, header + $1, length: 2) }
        }
    }

    /// Midnight of `date`: two bytes of time, two of date.
    private static func put(_ date: UInt16, in bytes: inout [UInt8], at place: Int) {
        bytes.replaceSubrange(place..<place + 4, with: [0, 0, UInt8(date & 0xFF), UInt8(date >> 8)])
    }

    private static func number(_ bytes: [UInt8], _ place: Int, length: Int) -> Int {
        bytes[place..<place + length].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
