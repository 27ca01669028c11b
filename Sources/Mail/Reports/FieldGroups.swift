/// Header fields in groups with empty lines between them, and what comes after the first group as it is.
struct FieldGroups {
    /// Fields up to each empty line; no group is empty.
    private(set) var groups: [[ReceivedField]] = []
    /// Where the first group ends: after its empty line, or at the first line that is no field.
    private(set) var bodyStart: Int

    private static let limit = 2000

    /// - Parameter onlyFirst: reads one group, as of a message's header.
    init(_ bytes: ArraySlice<UInt8>, onlyFirst: Bool) {
        bodyStart = bytes.endIndex
        var group: [ReceivedField] = []
        var count = 0
        var start = bytes.startIndex
        while start < bytes.endIndex, count < Self.limit {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let next = min(end + 1, bytes.endIndex)
            var line = bytes[start..<end]
            while line.last == 0x0D { line.removeLast() }
            let text = String(decoding: line.prefix(10_000), as: UTF8.self)[...]
            count += 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                if !group.isEmpty { groups.append(group) }
                group = []
                if onlyFirst {
                    bodyStart = next
                    return
                }
            } else if line.first == 0x20 || line.first == 0x09 {
                if let last = group.popLast() { group.append(last.continued(by: text)) }
            } else if let field = ReceivedField(line: text) {
                group.append(field)
            } else if onlyFirst, start != bytes.startIndex || !text.hasPrefix("From ") {
                // Some programs leave the empty line out.
                bodyStart = start
                break
            }
            start = next
        }
        if !group.isEmpty { groups.append(group) }
    }
}
