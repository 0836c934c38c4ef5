def render(template, **values):
    code = ["def f(out):"]
    indent = 1
    for line in template.split("\n"):
        stripped = line.strip()
        if stripped[1:].strip() == "end" and stripped[0] == "%":
            indent -= 1
        elif stripped.startswith("%"):
            stmt = stripped[1:].strip()
            if stmt.startswith(("else", "elif")):
                code.append("    " * (indent - 1) + stmt)
            else:
                code.append("    " * indent + stmt)
                indent += 1
        else:
            parts = []
            rest = line
            while "{{" in rest:
                text, _, rest = rest.partition("{{")
                expr, _, rest = rest.partition("}}")
                parts.append(repr(text))
                parts.append("str(%s)" % expr.strip())
            parts.append(repr(rest))
            code.append("    " * indent + "out.append(%s)" % " + ".join(parts))
    scope = dict(values)
    exec("\n".join(code), scope)
    out = []
    scope["f"](out)
    return "\n".join(out)
print(render("""Dear {{ name }},
% for i, item in enumerate(items):
{{ i + 1 }}. {{ item.upper() }}
%   if len(item) > 4:
   (a long one: {{ len(item) }})
%   else:
   (short)
%   end
% end
Total: {{ sum(len(i) for i in items) }}""", name="Ann", items=["tea", "coffee", "milk"]))
def derive(expr, var="x", h=1e-6):
    f = eval("lambda %s: %s" % (var, expr))
    return lambda v: (f(v + h) - f(v - h)) / (2 * h)
print(round(derive("x ** 2")(3.0), 3), round(derive("1 / x")(2.0), 3))
ops = {name: eval("lambda a, b: a %s b" % op) for name, op in (("add", "+"), ("sub", "-"), ("xor", "^"), ("lt", "<"))}
print([(n, ops[n](6, 3)) for n in sorted(ops)])
classes = {}
for n in ("Cat", "Dog"):
    exec("class %s:\n    def speak(self): return '%s speaks'" % (n, n), classes)
print(classes["Cat"]().speak(), classes["Dog"]().speak())
config = {}
exec("""
width = 80
height = width // 2
colours = {n: i for i, n in enumerate(["red", "green"])}
""", config)
print({k: v for k, v in sorted(config.items()) if k[0] != "_"})
