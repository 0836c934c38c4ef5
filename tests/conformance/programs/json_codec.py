def dumps(v, indent=None, level=0):
    if v is None: return "null"
    if v is True: return "true"
    if v is False: return "false"
    if isinstance(v, (int, float)): return repr(v)
    if isinstance(v, str):
        out = ['"']
        for c in v:
            if c in '"\\': out.append("\\" + c)
            elif c == "\n": out.append("\\n")
            elif c == "\t": out.append("\\t")
            elif ord(c) < 32 or ord(c) > 126: out.append("\\u%04x" % ord(c))
            else: out.append(c)
        out.append('"')
        return "".join(out)
    pad = "" if indent is None else "\n" + " " * indent * (level + 1)
    end = "" if indent is None else "\n" + " " * indent * level
    sep = "," + (pad or " ")
    if isinstance(v, (list, tuple)):
        if not v: return "[]"
        return "[" + pad + sep.join(dumps(x, indent, level + 1) for x in v) + end + "]"
    if isinstance(v, dict):
        if not v: return "{}"
        return "{" + pad + sep.join(dumps(str(k)) + ": " + dumps(v[k], indent, level + 1) for k in sorted(v)) + end + "}"
    raise TypeError("cannot serialise " + type(v).__name__)

class Parser:
    def __init__(self, text):
        self.text, self.pos = text, 0
    def error(self, what):
        raise ValueError("%s at %d" % (what, self.pos))
    def skip(self):
        while self.pos < len(self.text) and self.text[self.pos] in " \t\r\n":
            self.pos += 1
    def peek(self):
        self.skip()
        return self.text[self.pos] if self.pos < len(self.text) else ""
    def expect(self, c):
        if self.peek() != c: self.error("expected %r" % c)
        self.pos += 1
    def value(self):
        c = self.peek()
        if c == "{": return self.dict()
        if c == "[": return self.list()
        if c == '"': return self.string()
        if c == "-" or c.isdigit(): return self.number()
        for word, v in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.pos):
                self.pos += len(word)
                return v
        self.error("unexpected %r" % c)
    def number(self):
        start = self.pos
        while self.pos < len(self.text) and self.text[self.pos] in "+-.eE0123456789":
            self.pos += 1
        t = self.text[start:self.pos]
        return float(t) if any(c in t for c in ".eE") else int(t)
    def string(self):
        self.expect('"')
        out = []
        while True:
            if self.pos >= len(self.text): self.error("unterminated string")
            c = self.text[self.pos]
            self.pos += 1
            if c == '"': return "".join(out)
            if c == "\\":
                c = self.text[self.pos]
                self.pos += 1
                if c == "u":
                    out.append(chr(int(self.text[self.pos:self.pos + 4], 16)))
                    self.pos += 4
                else:
                    out.append({"n": "\n", "t": "\t", "b": "\b", "r": "\r", "f": "\f"}.get(c, c))
            else:
                out.append(c)
    def list(self):
        self.expect("[")
        out = []
        if self.peek() == "]":
            self.pos += 1
            return out
        while True:
            out.append(self.value())
            if self.peek() == "]":
                self.pos += 1
                return out
            self.expect(",")
    def dict(self):
        self.expect("{")
        out = {}
        if self.peek() == "}":
            self.pos += 1
            return out
        while True:
            self.skip()
            k = self.string()
            self.expect(":")
            out[k] = self.value()
            if self.peek() == "}":
                self.pos += 1
                return out
            self.expect(",")

data = {"name": "Zoë \"Q\"", "list": [1, -2.5, 1e10, [], {}, None, True], "nested": {"a": {"b": [False]}}, "text": "tab\there\nnew\\"}
text = dumps(data)
print(text)
print(Parser(text).value() == data)
print(dumps(data, indent=2))
print(Parser(dumps(data, 4)).value() == data)
for bad in ("", "[1,", "{'a': 1}", '"abc', "[1 2]", "tru", "{\"a\" 1}"):
    try:
        print(Parser(bad).value())
    except (ValueError, IndexError) as e:
        print(type(e).__name__, e)
