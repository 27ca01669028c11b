/// What a browser takes a page apart into.
enum HTMLToken {
    case character(Unicode.Scalar, SourcePlace)
    case start(HTMLStartTag)
    case end(String, SourcePlace)
}
