import Documents
import Foundation
import Testing
import Values

struct EncodingReadingTests {
    private static let words = "84% – “most” of 25 café"

    private func units(_ text: String, isLittle: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    private static let windows: [UInt8] =
        Array("84% ".utf8) + [0x96] + Array(" ".utf8) + [0x93] + Array("most".utf8) + [0x94] + Array(" of 25 caf".utf8) + [0xE9]

    @Test(arguments: ["md", "txt", "html"])
    func `UTF-8 and UTF-16 with a mark and Windows-1252 are read`(ending: String) throws {
        let words = Self.words

        for bytes in [
            Array(words.utf8), [0xEF, 0xBB, 0xBF] + Array(words.utf8), units(words, isLittle: true), units(words, isLittle: false),
            Self.windows,
        ] {
            #expect(try ReadingSample.read(bytes, as: ending).texts == [words])
        }
    }

    @Test func `a page is read in the encoding that it declares`() throws {
        let windows = Array("<meta charset=\"Windows-1252\"><p>".utf8) + Self.windows
        let declared = Array("<meta http-equiv=x content='text/html; charset=utf-8'><p>caf".utf8) + [0xE9]

        #expect(try ReadingSample.read(windows, as: "html").texts == [Self.words])
        #expect(
            try ReadingSample.refusal(declared, as: "html")
                == "report.html:1:61: this character is not UTF-8, which the file says it is in; save the report as UTF-8")
        #expect(
            try ReadingSample.refusal(Array("<meta charset=koi8-r>".utf8), as: "html")
                == "report.html: the file says that it is in 'koi8-r', which is not read; save the report as UTF-8")
    }

    @Test(arguments: ["md", "txt", "html"])
    func `an encoding that cannot be told is refused with its place`(ending: String) throws {
        let mixed = Array("one\ntwo – 3\nab".utf8) + [0xE9]
        let neither = Array("one\nab".utf8) + [0x81]
        let odd: [UInt8] = [0xFF, 0xFE, 0x41]

        #expect(
            try ReadingSample.refusal(mixed, as: ending)
                == "report.\(ending):3:3: the encoding cannot be told: the text before is UTF-8 and this character is not; save the report as UTF-8"
        )
        #expect(
            try ReadingSample.refusal(neither, as: ending)
                == "report.\(ending):2:3: this is neither UTF-8 nor Windows-1252; save the report as UTF-8")
        #expect(
            try ReadingSample.refusal(odd, as: ending)
                == "report.\(ending): the file ends in the middle of a character; save the report as UTF-8")
        #expect(
            try ReadingSample.refusal([0x41, 0x0A, 0x00], as: ending)
                == "report.\(ending):2: the file holds a zero byte and is not text")
    }
}
