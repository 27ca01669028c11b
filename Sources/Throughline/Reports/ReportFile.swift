import Values

/// A file `reports/NAME.md`: front matter between two lines of `---`, then the narrative.
struct ReportFile {
    let key: Key
    let file: String
    let frontMatter: String
    let narrative: Narrative

    init(key: Key, file: String, text: String) throws(Fault) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            throw Fault(file: file, line: 1, column: 1, "a report begins with front matter between two lines of '---'")
        }
        self.key = key
        self.file = file
        frontMatter = lines[1..<end].joined(separator: "\n")
        narrative = Narrative(file: file, firstLine: end + 2, text: lines[(end + 1)...].joined(separator: "\n"))
    }
}
