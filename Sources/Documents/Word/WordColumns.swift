/// How wide the columns of a printed table are, in twentieths of a point.
enum WordColumns {
    /// Room for the longest word of each column, the rest shared by how much text each has.
    static func widths(of table: Table) -> [Int] {
        let character = table.columns.count > 6 ? 92 : 108
        let padding = 280
        let texts = table.columns.indices.map { index in
            [table.columns[index].header] + table.rows.prefix(500).map { ($0[index].state == nil ? "" : "● ") + $0[index].text }
        }
        let least = texts.map { column in min(column.map(longestWord).max() ?? 1, 20) * character + padding }
        let most = texts.map { column in min(column.map(ColumnWidth.width).max() ?? 1, 60) * character + padding }
        let comfortable = zip(least, most).map { max($0, $1) }
        // A narrow table is not stretched over the page, where the eye would lose its rows.
        let width = min(WordPage.textWidth, max(comfortable.reduce(0, +) * 8 / 5, WordPage.textWidth / 2))
        return share(width, least: least, most: comfortable)
    }

    private static func longestWord(_ text: String) -> Int {
        text.split { $0.isWhitespace || $0 == "-" }.map { ColumnWidth.width(of: String($0)) }.max() ?? 1
    }

    /// `width` in whole units that add up to it exactly.
    private static func share(_ width: Int, least: [Int], most: [Int]) -> [Int] {
        let (leastSum, mostSum) = (least.reduce(0, +), most.reduce(0, +))
        var widths: [Int]
        if leastSum >= width {
            widths = least.map { $0 * width / leastSum }
        } else if mostSum <= width {
            widths = most.map { $0 * width / mostSum }
        } else {
            let wanted = zip(least, most).map { $1 - $0 }
            widths = zip(least, wanted).map { $0 + $1 * (width - leastSum) / (mostSum - leastSum) }
        }
        widths[0] += width - widths.reduce(0, +)
        return widths
    }
}
