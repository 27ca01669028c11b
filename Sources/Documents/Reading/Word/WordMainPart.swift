import Values

/// Finds the document among the parts that a package names (Open Packaging Conventions).
final class WordMainPart: XMLHandler {
    private(set) var path: String?

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(Fault) {
        guard name == "Relationship", path == nil, attributes.text("Type")?.hasSuffix("/officeDocument") == true else { return }
        path = attributes.text("Target").map { $0.first == "/" ? String($0.dropFirst()) : $0 }
    }

    func end(_ name: XMLName) throws(Fault) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {}
}
