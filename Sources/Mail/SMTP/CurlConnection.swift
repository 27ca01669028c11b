import CCurl

/// One libcurl handle, which keeps the connection to its server. Not for two threads at once.
final class CurlConnection {
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

    private let server: SMTPServer
    private let handle: UnsafeMutableRawPointer?

    init(to server: SMTPServer) {
        self.server = server
        handle = Self.isReady ? curl_easy_init() : nil
        if let handle { CurlSettings(server).apply(to: handle) }
    }

    deinit {
        if let handle { ccurl_close(handle) }
    }

    func send(_ message: [UInt8], in envelope: Envelope) throws(SendingError) -> ServerReply {
        guard let handle else { throw .unreachable("libcurl did not start") }
        var attempt = attempt(message, in: envelope, on: handle)
        if attempt.foundEndedConnection {
            ccurl_set_number(handle, CURLOPT_FRESH_CONNECT, 1)
            attempt = self.attempt(message, in: envelope, on: handle)
            ccurl_set_number(handle, CURLOPT_FRESH_CONNECT, 0)
        }
        return try attempt.outcome.get()
    }

    private func attempt(_ message: [UInt8], in envelope: Envelope, on handle: UnsafeMutableRawPointer) -> SMTPAttempt {
        let conversation = SMTPConversation(message)
        let recipients = curl_slist_append(nil, "<\(envelope.recipient.address)>")
        var words = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let result = words.withUnsafeMutableBufferPointer { buffer in
            ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, buffer.baseAddress)
            ccurl_set_text(handle, CURLOPT_MAIL_FROM, envelope.returnPath.map { "<\($0.address)>" } ?? "")
            ccurl_set_pointer(handle, CURLOPT_MAIL_RCPT, recipients)
            ccurl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(message.count))
            return perform(handle, conversation)
        }
        ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, nil)
        ccurl_set_pointer(handle, CURLOPT_MAIL_RCPT, nil)
        curl_slist_free_all(recipients)
        let said = String(decoding: words.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return SMTPAttempt(
            result: result, message: said.isEmpty ? String(cString: curl_easy_strerror(result)) : said, step: conversation.step,
            reply: conversation.reply, wasReused: ccurl_new_connections(handle) == 0, credentials: server.credentials)
    }

    private func perform(_ handle: UnsafeMutableRawPointer, _ conversation: SMTPConversation) -> CURLcode {
        withExtendedLifetime(conversation) {
            let context = Unmanaged.passUnretained(conversation).toOpaque()
            ccurl_set_reader(handle, Self.read, context)
            ccurl_set_observer(handle, Self.observe, context)
            let result = ccurl_perform(handle)
            // libcurl may speak once more when it ends the connection, and nobody is there to listen by then.
            ccurl_set_observer(handle, { _, _, _, _, _ in 0 }, nil)
            return result
        }
    }

    private static let read: curl_read_callback = { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        let conversation = Unmanaged<SMTPConversation>.fromOpaque(context).takeUnretainedValue()
        return conversation.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
    }

    private static let observe: curl_debug_callback = { _, kind, bytes, count, context in
        guard let bytes, let context else { return 0 }
        let conversation = Unmanaged<SMTPConversation>.fromOpaque(context).takeUnretainedValue()
        switch kind {
        case CURLINFO_HEADER_OUT: conversation.said(UnsafeRawBufferPointer(start: bytes, count: count))
        case CURLINFO_HEADER_IN: conversation.heard(UnsafeRawBufferPointer(start: bytes, count: count))
        default: break
        }
        return 0
    }
}
