import Values

/// Where a record of the evidence came from.
struct ImportOrigin {
    let number: Int
    let file: String
    let sha256: String
    let importedOn: Day
    let line: Int?
    let original: String?
}
