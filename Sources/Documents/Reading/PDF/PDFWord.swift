/// A word on a page, and where.
struct PDFWord {
    let text: Substring
    let left: Double
    let top: Double
    let width: Double
    let height: Double
    /// Its place on the page, once the page's lines are known.
    var place = SourcePlace.start

    var right: Double { left + width }
    var bottom: Double { top + height }
    var middle: Double { top + height / 2 }
}
