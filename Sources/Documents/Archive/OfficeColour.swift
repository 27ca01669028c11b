/// The colours of office files, those of the page in print. Text colours reach 4.5:1 on white and on the fills below (WCAG 2.2, 1.4.3).
enum OfficeColour: UInt32 {
    case accent = 0x0B5A63
    case text = 0x1A1A1A
    case quietText = 0x4A5560
    case line = 0x9AA5AE
    case headerFill = 0xE4EFEF
    case noticeFill = 0xF4F6F6
    case warning = 0x8A4B00
    case warningFill = 0xFDF4E3
    case yesFill = 0xE0EEEE
    case noFill = 0xF6F7F7
    case unknownFill = 0xFBF0DC
    case watermark = 0xC8CDD2

    var number: UInt32 { rawValue }

    /// Six hexadecimal digits without `#`.
    var hex: String { Self.hex(rawValue) }

    static func hex(_ number: UInt32) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    static func fill(of state: Cell.State) -> OfficeColour {
        switch state {
        case .yes: .yesFill
        case .no: .noFill
        case .unknown: .unknownFill
        }
    }
}
