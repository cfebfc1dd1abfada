"""Reads letters (a JSON array on standard input) with Python's own mail and HTML libraries; tells what it found in each."""

import email
import email.policy
import html.parser
import json
import sys


class Tags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.names, self.attributes = set(), set()

    def handle_starttag(self, name, attributes):
        self.names.add(name)
        self.attributes.update(attribute for attribute, _ in attributes)


def found(letter):
    message = email.message_from_string(letter, policy=email.policy.default)
    text, page = [part.get_content() for part in message.iter_parts()]
    tags = Tags()
    tags.feed(page)
    defects = [str(defect) for part in message.walk() for defect in part.defects]
    return {
        "headers": message.keys(), "defects": defects, "lines": len(text.splitlines()),
        "tags": sorted(tags.names), "attributes": sorted(tags.attributes), "text": text,
    }


print(json.dumps([found(letter) for letter in json.load(sys.stdin)]))
