/// Complaints and automatic answers, in the shapes in which they come; written here, none was received.
enum OtherSamples {
    /// A complaint as in RFC 5965, with the recipient left in.
    static let complaint = """
        From: <feedback@provider.example>
        To: bounces@westmere.example
        Subject: FW: A place for you
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=feedback-report;
             boundary="part1_13d.2e68ed54"

        --part1_13d.2e68ed54
        Content-Type: text/plain; charset="US-ASCII"

        This is an email abuse report.

        --part1_13d.2e68ed54
        Content-Type: message/feedback-report

        Feedback-Type: abuse
        User-Agent: SomeGenerator/1.0
        Version: 1
        Original-Mail-From: <bounces@westmere.example>
        Original-Rcpt-To: <ada@example.org>
        Arrival-Date: Mon, 23 Nov 2026 09:30:05 +0000

        --part1_13d.2e68ed54
        Content-Type: message/rfc822
        Content-Disposition: inline

        From: <office@westmere.example>
        To: <hidden@provider.example>
        Subject: A place for you
        Message-ID: <1.a2b3@app.example.org>

        You have a place.
        --part1_13d.2e68ed54--

        """

    /// A bounce by an old Exim: words alone.
    static let words = """
        X-Failed-Recipients: ada@example.org, bob@example.org
        Auto-Submitted: auto-replied
        From: Mail Delivery System <Mailer-Daemon@old.example.net>
        To: bounces@westmere.example
        Subject: Mail delivery failed: returning message to sender

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          ada@example.org

        ------ This is a copy of the message, including all the headers. ------

        Return-path: <bounces@westmere.example>
        Message-ID: <1.a2b3@app.example.org>
        Subject: A place for you

        You have a place.

        """

    static let absence = """
        From: Ada Lovelace <ada@example.org>
        To: bounces@westmere.example
        Subject: Automatic reply: A place for you
        In-Reply-To: <1.a2b3@app.example.org>
        References: <0@app.example.org> <1.a2b3@app.example.org>
        Auto-Submitted: auto-replied (vacation)
        Content-Type: text/plain

        I am away until Monday.

        """

    static let letter = """
        From: Ada Lovelace <ada@example.org>
        To: bounces@westmere.example
        Subject: Re: A place for you
        In-Reply-To: <1.a2b3@app.example.org>
        Message-ID: <77@example.org>
        Auto-Submitted: no

        Thank you. Action: failed
        Final-Recipient: rfc822; bob@example.org

        """
}
