"""Write, tokenise and parse nested data in a JSON-like notation, character by character."""

import sys

SPACES = " \t\r\n"
DIGITS = "0123456789"
WORDS = {"true": True, "false": False, "null": None}
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/"}


class ParseError(Exception):
    pass


def tokens(text):
    """Yield (kind, value) pairs; the kind of a punctuation mark is the mark itself."""
    position = 0
    end = len(text)
    while position < end:
        character = text[position]
        if character in SPACES:
            position += 1
        elif character in "{}[]:,":
            yield character, None
            position += 1
        elif character == '"':
            value, position = string_at(text, position + 1)
            yield "value", value
        elif character in DIGITS or character == "-":
            start = position
            position += 1
            while position < end and (text[position] in DIGITS or text[position] in ".e+-"):
                position += 1
            number = text[start:position]
            yield "value", float(number) if "." in number or "e" in number else int(number)
        elif character.isalpha():
            start = position
            while position < end and text[position].isalpha():
                position += 1
            word = text[start:position]
            if word not in WORDS:
                raise ParseError("unknown word " + word)
            yield "value", WORDS[word]
        else:
            raise ParseError("bad character at %d" % position)
    yield "end", None


def string_at(text, position):
    parts = []
    start = position
    while True:
        character = text[position]
        if character == '"':
            parts.append(text[start:position])
            return "".join(parts), position + 1
        if character == "\\":
            parts.append(text[start:position])
            parts.append(ESCAPES[text[position + 1]])
            position += 2
            start = position
        else:
            position += 1


class Parser:
    def __init__(self, text):
        self.source = tokens(text)
        self.advance()

    def advance(self):
        self.kind, self.value = next(self.source)

    def expect(self, kind):
        if self.kind != kind:
            raise ParseError("expected %s, found %s" % (kind, self.kind))
        self.advance()

    def parse(self):
        if self.kind == "value":
            value = self.value
            self.advance()
            return value
        if self.kind == "[":
            return self.parse_array()
        if self.kind == "{":
            return self.parse_object()
        raise ParseError("unexpected " + self.kind)

    def parse_array(self):
        self.advance()
        items = []
        while self.kind != "]":
            items.append(self.parse())
            if self.kind != ",":
                break
            self.advance()
        self.expect("]")
        return items

    def parse_object(self):
        self.advance()
        members = {}
        while self.kind != "}":
            name = self.value
            self.expect("value")
            self.expect(":")
            members[name] = self.parse()
            if self.kind != ",":
                break
            self.advance()
        self.expect("}")
        return members


def write(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if isinstance(value, list):
        return "[" + ", ".join([write(item) for item in value]) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join([write(key) + ": " + write(value[key]) for key in sorted(value)]) + "}"
    return str(value)


def sample(count):
    records = []
    for i in range(count):
        records.append(
            {
                "id": i,
                "name": 'record "%d"\n' % i,
                "ratio": i / 8 - 3.5,
                "tags": ["a" * (i % 5), "b\\c", None, i % 2 == 0],
                "place": {"row": i // 10, "column": -(i % 10), "empty": [], "none": {}},
            }
        )
    return records


def main(size):
    text = write(sample(size))
    again = ""
    for _ in range(2):
        again = write(Parser(text).parse())
    checksum = 0
    for character in again:
        checksum = (checksum * 31 + ord(character)) % 1000000007
    print("length", len(text), "same", text == again, "checksum", checksum)
    for bad in ("[1, 2", '{"a" 1}', "[nil]", "[1] @"):
        try:
            parser = Parser(bad)
            parser.parse()
            parser.expect("end")
        except ParseError as error:
            print("error", error)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 3300)
