import Foundation
import Values

/// The texts that the cells of an XLSX workbook share, rich text without its formats (ISO/IEC 29500-1, 18.4).
final class XLSXSharedStrings: XMLHandler {
    private let cellBytes: Int
    private let store = TextStore()
    private var text: [UInt8] = []
    private var isInText = false
    /// Inside the reading aid of East Asian text, which is no part of it.
    private var isInPhonetic = false
    private var file = ""

    init(cellBytes: Int) { self.cellBytes = cellBytes }

    var count: Int { store.count }

    subscript(index: Int) -> String? { store[index] }

    func read(_ part: ZipPart, nesting: Int) throws(Fault) {
        file = part.file
        try XMLStream.read(part, nesting: nesting, handler: self)
        guard store.finish() else {
            throw Fault(file: file, "the workbook's texts cannot be kept: there is no room for temporary files")
        }
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "si": text.removeAll(keepingCapacity: true)
        case "t": isInText = !isInPhonetic
        case "rPh": isInPhonetic = true
        default: break
        }
    }

    func end(_ name: XMLName) throws(Fault) {
        switch name {
        case "t": isInText = false
        case "rPh": isInPhonetic = false
        case "si":
            XLSXEscapes.resolve(&text)
            guard store.append(text) else {
                throw Fault(file: file, "the workbook's texts cannot be kept: there is no room for temporary files")
            }
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
        guard isInText else { return }
        guard text.count + bytes.count <= cellBytes else {
            throw Fault(file: file, "shared text \(store.count + 1) is longer than \(English.number(cellBytes)) bytes")
        }
        text.append(contentsOf: bytes)
    }
}
