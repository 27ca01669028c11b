/// The fields of one mapping, read by name and expected type. A reader asks for all its fields, then calls `finish`; each thing wrong
/// becomes one fault at its place and the asked-for value is nil.
public final class ContentFields {
    public let place: ContentPlace
    public let faults: FaultList
    private let entries: [ContentNode.Entry]
    private var asked: Set<String> = []

    /// The fields of `node`; nil, with a fault, where it is not a mapping.
    public init?(_ node: ContentNode, faults: FaultList) {
        guard case .mapping(let entries) = node.value else {
            faults.add(node.place.fault("expected named fields, found \(node.kindInWords)"))
            return nil
        }
        self.place = node.place
        self.faults = faults
        self.entries = entries
        reportRepeats()
    }

    /// The node of a field, whatever its kind; nil where it is absent.
    public func node(_ name: String) -> ContentNode? {
        asked.insert(name)
        return entries.first { $0.name == name }?.node
    }

    /// Names of all fields, as written.
    public var names: [(name: String, place: ContentPlace)] { entries.map { ($0.name, $0.place) } }

    /// Reports the fields that nobody asked for.
    public func finish() {
        for entry in entries where !asked.contains(entry.name) {
            let near = NearMatch.of(entry.name, among: asked.sorted())
            faults.add(entry.place.fault("unknown field '\(entry.name)'", nearMatch: near))
        }
    }

    /// Adds the fault of a required field that is not there.
    public func reportMissing(_ name: String) { faults.add(place.fault("'\(name)' is missing")) }

    private func reportRepeats() {
        var seen: Set<String> = []
        for entry in entries where !seen.insert(entry.name).inserted {
            faults.add(entry.place.fault("'\(entry.name)' is given twice"))
        }
    }
}
