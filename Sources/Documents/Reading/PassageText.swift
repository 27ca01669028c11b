import Statistics

/// Gathers the words of a passage scalar by scalar, each with its place in the source.
struct PassageText {
    private var scalars = String.UnicodeScalarView()
    private var count = 0
    private var start = SourcePlace.start
    private var next = SourcePlace.start
    private var anchors: [Passage.Anchor] = []
    /// Place of white space that shows as one space if words follow.
    private var space: SourcePlace?
    private var isBlank = true

    var isEmpty: Bool { count == 0 }
    /// The place after its last scalar.
    var end: SourcePlace { next }

    /// Adds a scalar as it stands.
    mutating func append(_ scalar: Unicode.Scalar, at place: SourcePlace) {
        if let space {
            self.space = nil
            if scalar != "\n" { add(" ", at: space) }
        }
        if isEmpty, scalar.properties.isWhitespace { return }
        add(scalar, at: place)
    }

    /// Adds a scalar of flowing text, where any white space is one space, and none at the ends of lines.
    mutating func flow(_ scalar: Unicode.Scalar, at place: SourcePlace) {
        guard PassageText.flows(scalar) else { return append(scalar, at: place) }
        if !isEmpty, scalars.last != "\n", space == nil { space = place }
    }

    mutating func append(_ text: PassageText) {
        var place = text.start
        var anchors = text.anchors[...]
        for (offset, scalar) in text.scalars.enumerated() {
            if let anchor = anchors.first, anchor.offset == offset {
                place = SourcePlace(line: anchor.line, column: anchor.column)
                anchors.removeFirst()
            }
            append(scalar, at: place)
            place = place.after(scalar)
        }
        if space == nil { space = text.space }
    }

    /// The passage, without white space at its ends; nil where there are no words. Empties the text.
    mutating func take(section: String?, page: Int? = nil, kind: Passage.Kind) -> Passage? {
        defer { self = PassageText() }
        guard !isBlank else { return nil }
        while let last = scalars.last, last.properties.isWhitespace {
            scalars.removeLast()
            count -= 1
        }
        while let last = anchors.last, last.offset >= count { anchors.removeLast() }
        return Passage(
            text: String(scalars), line: start.line, column: start.column, section: section, page: page, kind: kind,
            anchors: anchors)
    }

    /// Takes back the hyphen at the end where `word` goes on with the word before it.
    mutating func joinsHyphen(before word: Substring) -> Bool {
        guard count > 1, let last = scalars.last, last == "-" || last == "\u{AD}" || last == "\u{2010}",
            scalars[scalars.index(scalars.endIndex, offsetBy: -2)].properties.isAlphabetic, word.first?.isLowercase == true
        else { return false }
        scalars.removeLast()
        count -= 1
        while let anchor = anchors.last, anchor.offset >= count { anchors.removeLast() }
        return true
    }

    /// True where every scalar is a digit or a sign of footnotes.
    var isFootnoteMark: Bool {
        scalars.allSatisfy { ("0"..."9").contains($0) || ",*†‡§[]() ".unicodeScalars.contains($0) }
    }

    private mutating func add(_ scalar: Unicode.Scalar, at place: SourcePlace) {
        if isEmpty {
            start = place
        } else if place != next {
            anchors.append(Passage.Anchor(offset: count, line: place.line, column: place.column))
        }
        scalars.append(scalar)
        count += 1
        next = place.after(scalar)
        if isBlank { isBlank = scalar.properties.isWhitespace }
    }

    /// White space that collapses; a no-break space does not.
    private static func flows(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{C}"
    }
}
