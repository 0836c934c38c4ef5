name = "World"
t = t"Hello {name}!"
print(type(t).__name__, t.strings, t.values)
i = t.interpolations[0]
print(i.value, i.expression, i.conversion, repr(i.format_spec))
t = t"{1 + 2:>5} and {name!r:x}"
print(t.strings, t.values, [(i.expression, i.conversion, i.format_spec) for i in t.interpolations])
print(t"".strings, t"plain".strings, t"{1}{2}".strings, t"a{1}".strings)
print([p if isinstance(p, str) else ("I", p.value) for p in t"x{1}y{2}"])
t = rt"\n{name}\t"
print(t.strings)
t = t"a" t"b{1}" t"c"
print(t.strings, t.values)
t = t"one {1}" + t" two {2}"
print(t.strings, t.values)
w = 7
print(t"{name:>{w}}".interpolations[0].format_spec)
print(t"{{literal}} {w}".strings)
