/// A place of a source, counted from 1.
struct SourcePlace: Hashable {
    var line: Int
    var column: Int

    static let start = SourcePlace(line: 1, column: 1)

    func after(_ scalar: Unicode.Scalar) -> SourcePlace {
        scalar == "\n" ? SourcePlace(line: line + 1, column: 1) : SourcePlace(line: line, column: column + 1)
    }
}
