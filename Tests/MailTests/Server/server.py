"""An SMTP server for tests, on a free port of the loopback interface. Prints the port; ends when its standard input does.

What it does with a message hangs on the recipient's name (see Handler). Accepted messages are written to the folder as N.eml, and
N.json with the envelope. `--mode` other than `smtp` is a server that breaks off at a certain place.
"""

import argparse
import asyncio
import json
import os
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

parser = argparse.ArgumentParser()
parser.add_argument("folder", type=Path)
parser.add_argument("--mode", default="smtp")
parser.add_argument("--tls", choices=["implicit", "starttls"])
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--login", help="USER PASSWORD that are needed, with a space between")
parser.add_argument("--each", type=int, default=10**9, help="messages that one connection may bring")
parser.add_argument("--ending", choices=["421", "silent"], default="421", help="how a connection ends that brought so many")
options = parser.parse_args()

RECIPIENTS = {"nobody": "550 5.1.1 No such mailbox", "greylisted": "450 4.2.0 Come back in five minutes"}
CONTENTS = {"strict": "554 5.7.1 This looks like an advertisement", "busy": "451 4.3.1 The disk is full"}


class Handler:
    def __init__(self):
        self.count = 0
        self.sessions = []

    async def handle_MAIL(self, server, session, envelope, address, mail_options):
        if session not in self.sessions:
            self.sessions.append(session)
            session.brought = 0
        if session.brought >= options.each:
            asyncio.get_running_loop().call_later(0.02, server.transport.close)
            return "421 4.7.0 Too many messages on this connection"
        if address.startswith("blocked@"):
            return "553 5.7.1 You may not send as this"
        envelope.mail_from = address
        envelope.mail_options.extend(mail_options)
        return "250 2.1.0 OK"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        name = address.split("@")[0].strip('"')
        if name in RECIPIENTS:
            return RECIPIENTS[name]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "dies":
            os._exit(1)
        if name == "slow":
            await asyncio.sleep(600)
        if name in CONTENTS:
            return CONTENTS[name]
        session.brought += 1
        session.lingers = name == "lingers"
        self.count += 1
        (options.folder / f"{self.count}.eml").write_bytes(envelope.content)
        told = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "helo": session.host_name,
            "options": envelope.mail_options,
            "connection": self.sessions.index(session) + 1,
            "user": getattr(session, "user", None),
            "tls": server.transport.get_extra_info("ssl_object") is not None,
        }
        (options.folder / f"{self.count}.json").write_text(json.dumps(told))
        if options.ending == "silent" and session.brought >= options.each:
            asyncio.get_running_loop().call_later(0.02, server.transport.close)
        return f"250 2.0.0 Taken as {self.count}"

    async def handle_QUIT(self, server, session, envelope):
        if getattr(session, "lingers", False):
            await asyncio.sleep(600)
        (options.folder / "quit").touch()
        return "221 2.0.0 Bye"

    def authenticate(self, server, session, envelope, mechanism, data):
        assert isinstance(data, LoginPassword)
        given = f"{data.login.decode()} {data.password.decode()}"
        if given == options.login:
            session.user = data.login.decode()
            return AuthResult(success=True)
        return AuthResult(success=False, handled=False, message=f"535 5.7.8 Not known: {data.password.decode()}")


async def rude(reader, writer):
    """Breaks off in the way that the mode names; `open` does not, and offers nothing beside plain SMTP."""
    if options.mode == "silent":
        await asyncio.sleep(600)
    if options.mode == "refuses":
        writer.write(b"554 5.7.1 Not for you\r\n")
    if options.mode in ("halfway", "garbled", "open"):
        writer.write(b"220 test\r\n")
        for reply in (b"250 test\r\n", b"250 OK\r\n", b"250 OK\r\n", b"354 Go on\r\n"):
            await reader.readline()
            writer.write(reply)
        if options.mode in ("garbled", "open"):
            await reader.readuntil(b"\r\n.\r\n")
            writer.write(b"What was that?\r\n" if options.mode == "garbled" else b"250 OK\r\n")
        else:
            await reader.readexactly(5000)
    try:
        await writer.drain()
        if options.mode == "halfway":
            writer.transport.abort()
        writer.close()
    except ConnectionError:
        pass


def context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.certificate, options.key)
    return context


async def main():
    handler = Handler()

    def smtp():
        return SMTP(
            handler,
            hostname="mail.test",
            ident="test",
            timeout=600,
            data_size_limit=20_000_000,
            tls_context=context() if options.tls == "starttls" else None,
            require_starttls=options.tls == "starttls",
            authenticator=handler.authenticate if options.login else None,
            auth_required=bool(options.login),
            auth_require_tls=False,
        )

    loop = asyncio.get_running_loop()
    if options.mode == "smtp":
        server = await loop.create_server(smtp, "127.0.0.1", 0, ssl=context() if options.tls == "implicit" else None)
    else:
        server = await asyncio.start_server(rude, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
