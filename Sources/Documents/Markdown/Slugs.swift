import Foundation

/// Ids made from words, each given out once.
struct Slugs {
    private var taken: Set<String> = []

    /// Lower-case ASCII letters and digits of `text` with hyphens between, marks taken off letters; `section` where none are left.
    /// A slug that was given out before gets `-2`, `-3` and so on.
    mutating func slug(_ text: String) -> String {
        let base = Slugs.base(text)
        var slug = base
        var number = 2
        while !taken.insert(slug).inserted {
            slug = base + "-" + String(number)
            number += 1
        }
        return slug
    }

    private static func base(_ text: String) -> String {
        var result = ""
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
            case "'", "’", "\u{300}"..."\u{36F}": continue
            default: if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
            }
        }
        if result.hasSuffix("-") { result.removeLast() }
        return result.isEmpty ? "section" : result
    }
}
