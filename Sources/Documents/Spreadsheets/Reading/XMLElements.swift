import Values

/// Hands each element of a small XML part, with its parent's name, to a function.
final class XMLElements: XMLHandler {
    /// The bytes that such a part may have: lists of sheets, relationships and formats.
    static let limit = 32 << 20

    typealias Visit = (_ name: XMLName, _ parent: String, _ attributes: XMLAttributes) throws(Fault) -> Void

    private let visit: Visit
    private var names: [String] = []

    private init(_ visit: @escaping Visit) { self.visit = visit }

    static func visit(_ part: ZipPart, nesting: Int, _ visit: @escaping Visit) throws(Fault) {
        guard part.size <= limit else {
            throw Fault(
                file: part.file, "the part '\(part.path)' holds \(English.number(part.size)) bytes, more than any program writes")
        }
        let elements = XMLElements(visit)
        try XMLStream.read(part, nesting: nesting, handler: elements)
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(Fault) {
        try visit(name, names.last ?? "", attributes)
        names.append(String(cString: name.local))
    }

    func end(_ name: XMLName) { names.removeLast() }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
