"""What stands in HTML pages, as somebody else's parser sees it.

Standard input: a JSON array of pages. Standard output: a JSON array with an outline of each:
  tags     every element's name with the attributes that it ever has
  values   [element, attribute, value] for every attribute
  text     all words outside the style sheet
  style    the style sheet
  unclosed elements that were never closed, or closed without being open
  charts   each drawing that is an image: whether it has a title and a description, and what element follows it
  goals    the words of each goal's figure and facts, by its id
  grid     the words of each arbetarekommun's cell, by its name and the goal's
"""

import json, sys
from html.parser import HTMLParser

VOID = {"meta", "br", "col", "hr", "img", "input", "link", "base", "embed", "source"}


class Node:
    def __init__(self, name, attributes):
        self.name, self.attributes, self.children = name, attributes, []

    def words(self):
        return "".join(child if isinstance(child, str) else child.words() for child in self.children)

    def apart(self):
        return " ".join(child if isinstance(child, str) else child.apart() for child in self.children)

    def all(self):
        for child in self.children:
            if not isinstance(child, str):
                yield child
                yield from child.all()

    def has(self, style):
        return style in (self.attributes.get("class") or "").split()


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = Node("root", {})
        self.open, self.unclosed, self.values = [self.root], [], []
        self.feed(text)
        self.close()
        self.unclosed += [node.name for node in self.open[1:]]

    def handle_startendtag(self, name, attributes):
        node = Node(name, dict(attributes))
        self.open[-1].children.append(node)
        self.values += [[name, key, value or ""] for key, value in attributes]
        return node

    def handle_starttag(self, name, attributes):
        node = self.handle_startendtag(name, attributes)
        if name not in VOID:
            self.open.append(node)

    def handle_endtag(self, name):
        if self.open[-1].name == name:
            self.open.pop()
        else:
            self.unclosed.append("/" + name)

    def handle_data(self, data):
        self.open[-1].children.append(data)

    def handle_comment(self, data):
        self.unclosed.append("comment")

    def unknown_decl(self, data):
        self.unclosed.append("declaration")

    def handle_pi(self, data):
        self.unclosed.append("instruction")


def charts(node):
    found = []
    children = [child for child in node.children if not isinstance(child, str)]
    for index, child in enumerate(children):
        if child.name == "svg" and child.attributes.get("role") == "img":
            parts = {part.name: part for part in child.children if not isinstance(part, str)}
            labels = (child.attributes.get("aria-labelledby") or "").split()
            named = [part.attributes.get("id") for part in (parts.get("title"), parts.get("desc")) if part]
            following = children[index + 1].name if index + 1 < len(children) else ""
            found.append({
                "isNamed": len(named) == 2 and labels == named
                and all(parts[name].words().strip() for name in ("title", "desc")),
                "style": child.attributes.get("class") or "", "following": following})
        found += charts(child)
    return found


def outline(text):
    page = Page(text)
    nodes = list(page.root.all())
    tags = {}
    for node in nodes:
        tags.setdefault(node.name, set()).update(node.attributes)
    goals = {}
    for node in nodes:
        if node.has("goal"):
            parts = [part for part in node.all() if part.has("figure") or part.has("facts") and not part.has("board")]
            goals[node.attributes.get("id")] = " ".join(part.apart() for part in parts)
    grid = {}
    for table in nodes:
        if table.name == "table" and table.has("grid"):
            for row in table.all():
                if row.name != "tr":
                    continue
                cells = [cell for cell in row.children if not isinstance(cell, str)]
                name = "".join(child for child in cells[0].children if isinstance(child, str)).strip()
                for cell in cells[1:]:
                    if "data-goal" in cell.attributes:
                        grid.setdefault(name, {})[cell.attributes["data-goal"]] = cell.apart()
    styles = [node.words() for node in nodes if node.name == "style"]
    words = "".join(
        node.words() for node in nodes if node.name in ("title", "main") and "id" not in node.attributes)
    return {
        "tags": {name: sorted(keys) for name, keys in tags.items()}, "values": page.values, "text": words,
        "style": "".join(styles), "unclosed": page.unclosed, "charts": charts(page.root), "goals": goals,
        "grid": grid}


json.dump([outline(page) for page in json.load(sys.stdin)], sys.stdout)
