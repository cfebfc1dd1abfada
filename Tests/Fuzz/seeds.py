"""Where the fuzzing of each reader begins: what lies in the repository, in pieces that fit an input."""
import json
import re
import shlex
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "Tests"
TRANSCRIPTS = sorted((TESTS / "MaltavlaTests" / "Transcripts").glob("*.md"))
FRONT = "---\ntitle: A\norganisation: B\nperiod: 2024\narbetarekommuner: Ale, Tjörn\n---\n"


def plan():
    for text in plans():
        yield text.encode()
        body = text.split("\n---\n", 1)[-1]
        for piece in pieces(body, 420):
            yield (FRONT + piece).encode()


def plans():
    """The plans of the repository and those that the transcripts write."""
    for file in sorted((ROOT / "plans").glob("*.md")):
        yield file.read_text()
    for file in TRANSCRIPTS:
        yield from re.findall(r"```\w+ file=\S+\.md\n(.*?)```", file.read_text(), re.DOTALL)


def document():
    for file in sorted((TESTS / "MaltavlaTests" / "Documents").glob("*.txt")):
        for piece in pieces(file.read_text(), 500):
            yield b"T" + piece.encode()
    for text in plans():
        for piece in pieces(text, 500):
            yield b"M" + piece.encode()


def journal():
    lines = (ROOT / "plans" / "journal" / "exempel.tsv").read_text().splitlines()
    for start in range(0, len(lines), 9):
        yield "".join(line + "\n" for line in lines[start : start + 3]).encode()
        # A question mark asks for the right checksum, so that changes of such lines are looked into.
        for line in lines[start : start + 9]:
            yield (re.sub(r"\t[0-9a-f]{8}$", "\t?", line) + "\n").encode()
    yield b"<<<<<<< HEAD\n=======\n>>>>>>> anna\n"
    first = "2024-03-14\tsamtal\tAle\t+17\t\t\t01JDZR8P00B9D0000000000000\t?\n"
    for second in ("=5\tcorrects=01JDZR8P00B9D0000000000000", "void\tof=01JDZR8P00B9D0000000000000"):
        yield (first + f"2024-03-14\tsamtal\tAle\t{second}\t\t01JDZR8P00B9D0000000000001\t?\n").encode()


def table():
    tables = ["Datum;Mått;AK;Antal\r\n2024-03-14;samtal;Ale;17\r\n14/3;samtal;Tjörn;1 200,5\r\n",
              "sep=,\nAK,jan,feb,\"Mars, april\"\nAle,1,2,\"3\"\"\n4\"\n", "AK\tmedlemmar\t2024-Q2\nAle\t=45\t-\n",
              "Namn;E-post;Personnummer\nAnna;anna@example.org;\n", "datum;antal\nmars 2024;5\n2024-03;+5\n231102;7\n"]
    for text in tables:
        yield text.encode()
        yield text.encode("cp1252")
        yield text.encode("utf-16")
        yield text.encode("utf-8-sig")
    for text in hostile():
        yield b"a;" + text + b";c\n"


def sentence():
    for name in ("development", "heldback"):
        for line in (TESTS / "ReadingTests" / "Standard" / f"{name}.jsonl").read_text().splitlines():
            yield json.loads(line)["text"].encode()
    for file in sorted((TESTS / "ReadingTests").glob("*Sentences.swift")):
        yield from literals(file)
    yield from hostile()


def lines():
    for file in sorted((TESTS / "NotationTests" / "Lines").glob("*LineTests.swift")):
        yield from literals(file)
    yield from hostile()


def arguments():
    for file in TRANSCRIPTS:
        for line in re.findall(r"^\$ maltavla (.*)$", file.read_text(), re.MULTILINE):
            try:
                yield "\n".join(shlex.split(line, comments=True)).encode()
            except ValueError:
                continue
    yield from literals(TESTS / "ArgumentsTests" / "InvocationCases.swift")


def values():
    for name in ("NotationTests/DayNotationTests.swift", "MaltavlaTests/Words/TypedWordsTests.swift"):
        yield from literals(TESTS / name)
    for folder in ("GoalsTests", "TextTests"):
        for file in sorted((TESTS / folder).rglob("*.swift")):
            yield from (text for text in literals(file) if len(text) <= 40)
    yield from hostile()


def hostile():
    for line in (TESTS / "MaltavlaTests" / "Hostile" / "strings.txt").read_text().splitlines():
        if line.startswith('"'):
            yield json.loads(line).encode("utf-8", "replace")


def literals(file):
    """The texts that a table of cases holds."""
    for text in re.findall(r'"((?:[^"\\\n]|\\.)*)"', file.read_text()):
        if "\\(" not in text:
            yield re.sub(r"\\u\{(\w+)\}", lambda found: chr(int(found[1], 16)), text).encode("utf-8", "replace")


def pieces(text, limit):
    """Neighbouring paragraphs, as many as fit in so many bytes."""
    piece = ""
    for paragraph in re.split(r"(?<=\n)(?=\n)", text):
        if piece and len((piece + paragraph).encode()) > limit:
            yield piece
            piece = ""
        piece += paragraph
    if piece:
        yield piece


SEEDS = {
    "arguments": arguments, "values": values, "sentence": sentence, "journal": journal, "table": table, "plan": plan,
    "document": document, "lines": lines,
}
