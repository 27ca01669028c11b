/// One message's conversation with the server, as libcurl shows it: what it takes of the message, what was said, what was answered.
///
/// libcurl's own result says that something failed, not at which step; what may be tried again hangs on the step.
final class SMTPConversation {
    private let message: [UInt8]
    private var position = 0
    private var lines: [String] = []
    private(set) var step = SMTPStep.connecting
    /// The complete reply to the latest step; nil while there is none.
    private(set) var reply: ServerReply?
    private var isOver = false

    init(_ message: [UInt8]) { self.message = message }

    /// Copies the next of the message.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, message.count - position)
        message.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
        position += count
        enter(position == message.count ? .end : .content)
        return count
    }

    /// A command to the server. What stands in it but its first word is not looked at: it may be a password.
    func said(_ bytes: UnsafeRawBufferPointer) {
        let command = String(decoding: bytes.prefix(9), as: UTF8.self)
        if command.hasPrefix("QUIT") { isOver = true }
        if let step = SMTPStep(command: command) { enter(step) }
    }

    /// Lines from the server, `250-Words` or, the last of a reply, `250 Words`.
    func heard(_ bytes: UnsafeRawBufferPointer) {
        for line in bytes.split(separator: 0x0A) where !isOver && lines.count < 100 {
            let text = String(decoding: line.prefix { $0 != 0x0D }, as: UTF8.self)
            lines.append(text)
            guard text.dropFirst(3).first != "-" else { continue }
            reply = ServerReply(lines: lines)
            lines = []
        }
    }

    private func enter(_ next: SMTPStep) {
        step = next
        reply = nil
        lines = []
    }
}
