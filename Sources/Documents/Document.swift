import Values

/// What a report is, whatever its format: every writer starts from this value and from nothing else.
public struct Document: Codable, Hashable, Sendable {
    public var title: String
    public var subtitle: String?
    /// BCP 47; every writer declares it.
    public var language: String
    /// The day the evidence stood; every date in file metadata comes from it, never from the clock.
    public var date: Day
    /// The body that publishes, in metadata and on the cover.
    public var publisher: String
    /// One or two sentences for metadata.
    public var summary: String
    /// Printed at the top of every page and of every workbook cover; for instance what a worked example is not.
    public var banner: String?
    /// Printed across every page; drafts only.
    public var watermark: String?
    /// False asks search engines to stay away.
    public var isIndexed: Bool
    /// The title block: status, version, evidence as of, approving role.
    public var facts: [Fact]
    public var blocks: [Block]

    public init(
        title: String, subtitle: String? = nil, language: String = "en-GB", date: Day, publisher: String, summary: String,
        banner: String? = nil, watermark: String? = nil, isIndexed: Bool = true, facts: [Fact] = [], blocks: [Block] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.date = date
        self.publisher = publisher
        self.summary = summary
        self.banner = banner
        self.watermark = watermark
        self.isIndexed = isIndexed
        self.facts = facts
        self.blocks = blocks
    }
}

/// A term and what it stands for: a row of a summary list.
public struct Fact: Codable, Hashable, Sendable {
    public let term: String
    public let detail: [Inline]

    public init(_ term: String, _ detail: [Inline]) {
        self.term = term
        self.detail = detail
    }

    public init(_ term: String, _ detail: String) { self.init(term, [.text(detail)]) }
}
