"""Reads messages with Python's own email package and prints what it understands of each, as JSON.

usage: read.py FOLDER    every N.eml, in order of number

Faults are found by the strict parser. Names are taken from the older one: the newer puts a space between the encoded words of a
long name, which RFC 2047, 6.2 says to leave out, and leaves spaces out where there are several.
"""

import email
import json
import sys
from email import policy
from email.header import decode_header, make_header
from email.utils import getaddresses
from pathlib import Path


def addresses(message, name):
    found = getaddresses(message.get_all(name))
    return [[str(make_header(decode_header(name.replace("\r\n", "")))), *address.rsplit("@", 1)] for name, address in found]


def read(octets: bytes) -> dict:
    message = email.message_from_bytes(octets)
    strict = email.message_from_bytes(octets, policy=policy.default)
    parts = [part for part in message.walk() if not part.is_multipart()]
    return {
        "from": addresses(message, "From"),
        "to": addresses(message, "To"),
        "subject": str(strict["Subject"]),
        "date": strict["Date"].datetime.isoformat(),
        "id": str(strict["Message-ID"]),
        "types": [part.get_content_type() for part in parts],
        "names": [part.get_filename() for part in parts],
        "contents": [part.get_payload(decode=True).hex() for part in parts],
        "method": [part.get_param("method") for part in parts],
        "defects": [str(defect) for part in strict.walk() for defect in part.defects]
        + [str(defect) for header in strict.values() for defect in getattr(header, "defects", [])],
    }


files = sorted(Path(sys.argv[1]).glob("*.eml"), key=lambda file: int(file.stem))
print(json.dumps([read(file.read_bytes()) for file in files]))
