"""One event and its line in a journal: eight columns parted by tabs, the last a CRC-32C of all before it.

Shares nothing with the program; the checksum is computed from CRC-32C's polynomial.
"""

import datetime, re, unicodedata
from typing import NamedTuple

LINE_LIMIT, COLUMN_LIMIT, COLUMNS = 65_536, 4_096, 8

_NAME = r"[a-z0-9][a-z0-9-]{0,63}"
_IDENTIFIER = re.compile(_NAME)
_NUMBER = r"(0|[1-9][0-9]*)(,[0-9]*[1-9])?"
_VALUE = re.compile(rf"[+=]{_NUMBER}|=?-(?!0$){_NUMBER}|done|void"
                    r"|assess:(reached|partly|likely|uncertain|unlikely|missed|comment)")
_TAGS = re.compile(rf"(?:{_NAME}=[^;]+(?:;{_NAME}=[^;]+)*)?")
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ID = re.compile(rf"[0-7][{_ALPHABET}]{{25}}")
_CHECKSUM = re.compile(rb"[0-9a-f]{8}")
_BIDIRECTIONAL = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _table():
    """The remainders of all bytes by CRC-32C's polynomial, its bits reversed."""
    rows = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
        rows.append(byte)
    return rows


_TABLE = _table()


def crc32c(data):
    """The CRC-32C of some bytes, as a number."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ _TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


class Event(NamedTuple):
    """The seven columns that say something, as text; the eighth is their checksum."""

    day: str
    metric: str
    ak: str
    value: str
    tags: str
    note: str
    id: str


class Damaged(Exception):
    """A line that is no event; its words say why."""


def encode(event):
    """An event's line, without its newline."""
    body = "\t".join(event).encode()
    return body + b"\t%08x" % crc32c(body)


def mark(writer):
    """The 20 bits that a writer's ids carry."""
    return crc32c(writer.encode()) >> 12


def ulid(milliseconds, writer, rest):
    """The id of a writer at a time; `rest` gives its last 60 bits."""
    number = milliseconds << 80 | mark(writer) << 60 | rest & (1 << 60) - 1
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in range(25, -1, -1))


def mark_of(identifier):
    """The 20 bits that an id carries."""
    number = 0
    for letter in identifier:
        number = number << 5 | _ALPHABET.index(letter)
    return number >> 60 & 0xFFFFF


def decode(line):
    """The event on a line without its newline; raises Damaged."""
    if len(line) > LINE_LIMIT:
        raise Damaged("too long")
    if b"\0" in line:
        raise Damaged("zero bytes")
    columns = line.split(b"\t")
    if len(columns) != COLUMNS:
        raise Damaged(f"{len(columns)} columns")
    if not _CHECKSUM.fullmatch(columns[-1]):
        raise Damaged("no checksum")
    if int(columns[-1], 16) != crc32c(line[: line.rindex(b"\t")]):
        raise Damaged("another checksum")
    try:
        event = Event(*(column.decode() for column in columns[:-1]))
    except UnicodeDecodeError:
        raise Damaged("no UTF-8") from None
    _examine(event)
    return event


def is_identifier(text):
    """Whether a text may name a writer, a metric, a tag."""
    return bool(_IDENTIFIER.fullmatch(text))


def _examine(event):
    """Raises Damaged where a line with a right checksum cannot be an event."""
    if any(len(column.encode()) > COLUMN_LIMIT for column in event):
        raise Damaged("a column is too long")
    if any(unicodedata.category(sign) == "Cc" or sign in _BIDIRECTIONAL for column in event for sign in column):
        raise Damaged("a control character")
    try:
        is_day = len(event.day) == 10 and bool(datetime.date.fromisoformat(event.day))
    except ValueError:
        is_day = False
    for is_right, what in [
        (is_day, "day"), (is_identifier(event.metric), "metric"), (event.ak == event.ak.strip(), "ak"),
        (_VALUE.fullmatch(event.value), "value"), (_TAGS.fullmatch(event.tags), "tags"),
        (_ID.fullmatch(event.id), "id"),
    ]:
        if not is_right:
            raise Damaged(f"no {what}")
