/// What browsers do with elements, by name.
enum HTMLElements {
    /// Elements that begin and end a passage.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
        "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul",
    ]

    /// Blocks that do not end a heading which is left open.
    static let mayStandInHeading: Set<String> = ["div", "hgroup"]

    /// Elements whose text is not part of what is read on the page, or has been deleted.
    static let hidden: Set<String> = [
        "audio", "canvas", "datalist", "del", "head", "iframe", "math", "noembed", "noframes", "object", "rp", "rt", "script",
        "select", "style", "svg", "template", "textarea", "title", "video",
    ]

    /// Elements without an end.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    /// Elements whose end may be left out, with those that then end them.
    static let followers: [String: Set<String>] = [
        "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "td": ["td", "th", "tr", "tbody", "tfoot"],
        "th": ["td", "th", "tr", "tbody", "tfoot"], "tr": ["tr", "tbody", "tfoot"], "thead": ["tbody", "tfoot"],
        "tbody": ["tbody", "tfoot"], "p": blocks, "head": blocks,
    ]
}
