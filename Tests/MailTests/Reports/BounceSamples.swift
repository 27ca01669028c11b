/// Reports of one message, in the shapes of the programs that write them; written here, none was received.
enum BounceSamples {
    /// Postfix: fields in a message, then a recipient; the message's headers come back.
    static let postfix = """
        Return-Path: <>
        Date: Mon, 23 Nov 2026 09:31:02 +0000 (UTC)
        From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        To: bounces@westmere.example
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary="4C1F22.1763890262/mx.example.net"
        Message-Id: <20261123093102.5D@mx.example.net>

        This is a MIME-encapsulated message.

        --4C1F22.1763890262/mx.example.net
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients.

        <ada@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 <ada@example.org>:
            Recipient address rejected: User unknown (in reply to RCPT TO command)

        --4C1F22.1763890262/mx.example.net
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net
        X-Postfix-Queue-ID: 4C1F22
        X-Postfix-Sender: rfc822; bounces@westmere.example
        Arrival-Date: Mon, 23 Nov 2026 09:30:01 +0000 (UTC)

        Final-Recipient: rfc822; ada@example.org
        Original-Recipient: rfc822;ada@example.org
        Action: failed
        Status: 5.1.1
        Remote-MTA: dns; mx.example.org
        Diagnostic-Code: smtp; 550 5.1.1 <ada@example.org>: Recipient address rejected:
            User unknown

        --4C1F22.1763890262/mx.example.net
        Content-Description: Undelivered Message Headers
        Content-Type: text/rfc822-headers

        Return-Path: <bounces@westmere.example>
        Subject: A place for you
        Message-ID: <1.a2b3@app.example.org>

        --4C1F22.1763890262/mx.example.net--

        """

    /// Exim: the whole message comes back, its status is bare.
    static let exim = """
        X-Failed-Recipients: ada@example.org
        Auto-Submitted: auto-replied
        From: Mail Delivery System <Mailer-Daemon@exim.example.net>
        To: bounces@westmere.example
        References: <1.a2b3@app.example.org>
        Content-Type: multipart/report; report-type=delivery-status; boundary=1763890262-eximdsn-42
        MIME-Version: 1.0
        Subject: Mail delivery failed: returning message to sender

        --1763890262-eximdsn-42
        Content-type: text/plain; charset=us-ascii

        This message was created automatically by mail delivery software.

        --1763890262-eximdsn-42
        Content-type: message/delivery-status

        Reporting-MTA: dns; exim.example.net

        Action: failed
        Final-Recipient: rfc822;ada@example.org
        Status: 5.0.0
        Remote-MTA: dns; mx.example.org
        Diagnostic-Code: smtp; 550-5.2.1 The account is disabled

        --1763890262-eximdsn-42
        Content-type: message/rfc822

        Return-path: <bounces@westmere.example>
        Message-ID: <1.a2b3@app.example.org>
        Subject: A place for you

        You have a place.

        --1763890262-eximdsn-42--

        """

    /// Exchange: an alternative inside, long headers, the message's headers as a message.
    static let exchange = """
        From: <postmaster@school.example>
        To: <bounces@westmere.example>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary="d3f1a9c2-0001-4a5b-9c77-aa00bb11cc22"
        X-MS-Exchange-Message-Is-Ndr:
        Content-Language: en-GB
        In-Reply-To: <1.a2b3@app.example.org>
        References: <1.a2b3@app.example.org>
        Subject: Undeliverable: A place for you
        Auto-Submitted: auto-replied

        --d3f1a9c2-0001-4a5b-9c77-aa00bb11cc22
        Content-Type: multipart/alternative; differences=Content-Type;
        \tboundary="inner-0001"

        --inner-0001
        Content-Type: text/plain; charset="us-ascii"
        Content-Transfer-Encoding: quoted-printable

        ada@example.org's mailbox is full.

        --inner-0001
        Content-Type: text/html; charset="us-ascii"

        <p>The mailbox is full.</p>

        --inner-0001--

        --d3f1a9c2-0001-4a5b-9c77-aa00bb11cc22
        Content-Type: message/delivery-status

        Reporting-MTA: dns;mail.school.example
        Received-From-MTA: dns;app.example.org
        Arrival-Date: Mon, 23 Nov 2026 09:30:02 +0000

        Original-Recipient: rfc822;ada@example.org
        Final-Recipient: rfc822;ada.l@school.example
        Action: failed
        Status: 4.2.2
        Diagnostic-Code: smtp;452 4.2.2 STOREDRV.Deliver; mailbox full
        X-Display-Name: Ada

        --d3f1a9c2-0001-4a5b-9c77-aa00bb11cc22
        Content-Type: message/rfc822

        Received: from app.example.org (192.0.2.1)
         by mail.school.example; Mon, 23 Nov 2026 09:30:02 +0000
        Message-ID: <1.a2b3@app.example.org>
        Subject: A place for you

        --d3f1a9c2-0001-4a5b-9c77-aa00bb11cc22--

        """

    /// Gmail: related parts inside, the identifier among the fields.
    static let gmail = """
        Date: Mon, 23 Nov 2026 01:30:09 -0800 (PST)
        From: Mail Delivery Subsystem <mailer-daemon@mail.example>
        To: bounces@westmere.example
        Auto-Submitted: auto-replied
        Subject: Delivery Status Notification (Delay)
        References: <0@app.example.org> <1.a2b3@app.example.org>
        In-Reply-To: <1.a2b3@app.example.org>
        Message-ID: <6561.a1@mail.example>
        MIME-Version: 1.0
        Content-Type: multipart/report; boundary="000000000000c1b2"; report-type=delivery-status

        --000000000000c1b2
        Content-Type: multipart/related; boundary="000000000000c1b9"

        --000000000000c1b9
        Content-Type: text/plain; charset="UTF-8"

        ** Delivery incomplete **
        --000000000000c1b9
        Content-Type: image/png; name="icon.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --000000000000c1b9--
        --000000000000c1b2
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.example
        Received-From-MTA: dns; bounces@westmere.example
        Arrival-Date: Mon, 23 Nov 2026 01:30:05 -0800 (PST)
        X-Original-Message-ID: <1.a2b3@app.example.org>

        Final-Recipient: rfc822; ada@example.org
        Action: delayed
        Status: 4.4.1
        Diagnostic-Code: smtp; The recipient server did not accept our requests to connect. (timed out)
        Last-Attempt-Date: Mon, 23 Nov 2026 01:30:09 -0800 (PST)
        Will-Retry-Until: Thu, 26 Nov 2026 01:30:05 -0800 (PST)

        --000000000000c1b2--

        """
}
