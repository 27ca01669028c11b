/// A calendar object as one reading of the message, which programs show as an invitation or its end (RFC 6047, 2.4).
public struct CalendarPart: Hashable, Sendable {
    /// What the reader's program is asked to do (RFC 5546); the same as the object's own `METHOD`.
    public enum Method: String, Hashable, Sendable, CaseIterable {
        case publish = "PUBLISH"
        case request = "REQUEST"
        case cancel = "CANCEL"
        case reply = "REPLY"
    }

    public let method: Method
    /// An iCalendar object with its `METHOD`.
    public let text: String

    public init(method: Method, text: String) {
        self.method = method
        self.text = text
    }
}
