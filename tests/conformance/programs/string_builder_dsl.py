class Tag:
    VOID = {"br", "img"}
    def __init__(self, name, *children, **attrs):
        self.name, self.children, self.attrs = name, list(children), attrs
    def __call__(self, *children, **attrs):
        self.children.extend(children)
        self.attrs.update(attrs)
        return self
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        child = Tag(name)
        self.children.append(child)
        return child
    def __enter__(self):
        stack.append(self)
        return self
    def __exit__(self, *a):
        stack.pop()
        if stack: stack[-1].children.append(self)
    @staticmethod
    def escape(s): return str(s).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    def render(self, depth=0):
        pad = "  " * depth
        attrs = "".join(' %s="%s"' % (k.rstrip("_"), self.escape(v)) for k, v in sorted(self.attrs.items()))
        if self.name in self.VOID: return "%s<%s%s/>" % (pad, self.name, attrs)
        if all(not isinstance(c, Tag) for c in self.children):
            return "%s<%s%s>%s</%s>" % (pad, self.name, attrs, "".join(map(self.escape, self.children)), self.name)
        inner = "\n".join(c.render(depth + 1) if isinstance(c, Tag) else "  " * (depth + 1) + self.escape(c) for c in self.children)
        return "%s<%s%s>\n%s\n%s</%s>" % (pad, self.name, attrs, inner, pad, self.name)
stack = []
page = Tag("html")
page.head.title("A & B <test>")
body = page.body(class_="main")
body.p("text", id=5)
body.br
body(Tag("ul", *[Tag("li", n, data=n * n) for n in range(3)]))
print(page.render())
with Tag("div", id="x") as d:
    with Tag("span") as s:
        s('q"q')
    d("loose text")
print(d.render())
class Query:
    def __init__(self): self.parts = {}
    def select(self, *cols):
        self.parts["select"] = ", ".join(cols) or "*"
        return self
    def table(self, t):
        self.parts["from"] = t
        return self
    def where(self, **kw):
        self.parts["where"] = " and ".join("%s = %r" % kv for kv in sorted(kw.items()))
        return self
    def __str__(self):
        return " ".join("%s %s" % (k, self.parts[k]) for k in ("select", "from", "where") if k in self.parts)
print(Query().select("a", "b").table("t").where(x=1, name="n"), "|", Query().table("u").select())
