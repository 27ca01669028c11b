import Values

/// The text of a report in CommonMark, with `{{figure KEY}}` and its like where evidence stands.
struct Narrative: Codable, Hashable, Sendable {
    /// Where the text came from, for faults and findings.
    let file: String
    let firstLine: Int
    let text: String

    /// A `{{…}}` of the text.
    struct Placeholder: Hashable, Sendable {
        enum Kind: String, CaseIterable, Sendable { case figure, table, chart, claim, endOfClaim = "/claim" }

        let kind: Kind
        let key: Key?
        let place: ContentPlace
    }

    /// Every placeholder in order, and a fault for each that cannot be read.
    func placeholders(faults: FaultList) -> [Placeholder] {
        var found: [Placeholder] = []
        for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let tokens = PlaceholderToken.all(in: line)
            for token in tokens where token.isPlaceholder {
                let place = ContentPlace(file: file, line: firstLine + offset, column: token.column)
                switch token.read() {
                case .success(let (kind, key)):
                    found.append(Placeholder(kind: kind, key: key, place: place))
                    if kind == .table || kind == .chart, tokens.count > 1 {
                        faults.add(place.fault("a \(kind.rawValue) stands alone on its line, with an empty line before and after"))
                    }
                case .failure(let problem): faults.add(place.fault(problem.message, nearMatch: problem.nearMatch))
                }
            }
        }
        reportClaimPairs(found, faults)
        return found
    }

    private func reportClaimPairs(_ placeholders: [Placeholder], _ faults: FaultList) {
        var open: Placeholder?
        for placeholder in placeholders {
            switch (placeholder.kind, open) {
            case (.claim, nil): open = placeholder
            case (.claim, .some(let outer)):
                faults.add(
                    placeholder.place.fault("a claim stands inside the claim '\(outer.key?.text ?? "")'; end that one first"))
            case (.endOfClaim, nil): faults.add(placeholder.place.fault("{{/claim}} ends no claim"))
            case (.endOfClaim, .some): open = nil
            default: break
            }
        }
        if let open { faults.add(open.place.fault("the claim '\(open.key?.text ?? "")' has no {{/claim}}")) }
    }
}
