from string.templatelib import Interpolation, Template, convert


def describe(part):
    match part:
        case str() as text:
            return "text " + text
        case Interpolation(value, expression, None, ""):
            return "plain %s=%s" % (expression, value)
        case Interpolation(value, conversion="r", format_spec=spec):
            return "repr %r %s" % (value, spec)
        case Interpolation(value, _, conversion, spec):
            return "other %s %s %s" % (value, conversion, spec)


name = "N"
for part in t"hello {name} {name!r:>5}{name!s}{name:^3}":
    print(describe(part))


def as_fstring(template):
    """What PEP 750 shows as an example: a template rendered like an f-string."""
    parts = []
    for item in template:
        match item:
            case str() as s:
                parts.append(s)
            case Interpolation(value, _, conversion, format_spec):
                parts.append(format(convert(value, conversion), format_spec))
    return "".join(parts)


value = 42.5
print(as_fstring(t"{value} {value:>8.2f}|{name!r:>5}|{name!a}|{name!s:<3}|") == f"{value} {value:>8.2f}|{name!r:>5}|{name!a}|{name!s:<3}|")
print(as_fstring(t"{value=} {name = }"), as_fstring(t"{{{name}}}"))
print(convert("é", None), convert("é", "s"), convert("é", "r"), convert("é", "a"), convert([1], None))
for wrong in ("x", "", "rs", 1):
    try:
        convert(1, wrong)
        print("accepted", wrong)
    except ValueError:
        print("ValueError", wrong)


def template_of(kind, content):
    return Template("<", Interpolation(kind, "kind"), ">", *content, "</", Interpolation(kind, "kind"), ">")


print(as_fstring(template_of("p", t"some {name}")))
