import Foundation
import Values

/// A copy of a published page with numbers changed so that they do not agree: what shows that a check of it could fail.
package struct PlantedFaults: Sendable {
    /// The page with its faults.
    package let html: String
    /// What was planted, as `9 of 15 (67%)`.
    package let planted: [String]

    /// Changes `count` shares of `html`, spread over the page: percentages that their counts do not give, and one count above its base.
    package init(in html: String, count: Int) {
        let shares = html.matches(of: /(\d+) of (\d+) \((\d+)%\)/).filter { $0.output.3 != "100" }
        let step = max(1, shares.count / max(1, count))
        var (text, planted) = (html, [String]())
        for (number, share) in stride(from: 0, to: shares.count, by: step).prefix(count).map({ shares[$0] }).enumerated().reversed()
        {
            guard let part = Int(share.output.1), let base = Int(share.output.2), let percent = Int(share.output.3) else {
                continue
            }
            let words = number == 0 ? "\(base + part) of \(base) (\(percent)%)" : "\(part) of \(base) (\((percent + 50) % 100)%)"
            text.replaceSubrange(share.range, with: words)
            planted.insert(words, at: 0)
        }
        self.html = text
        self.planted = planted
    }
}
