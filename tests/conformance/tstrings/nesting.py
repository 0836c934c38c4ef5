inner = t"in {1}"
outer = t"out {inner} end"
print(outer.strings, outer.interpolations[0].value is inner)
x = 5
t = t"{t"{t"{x}"}"}"
print(t.interpolations[0].expression)
print(t.interpolations[0].value.interpolations[0].value.interpolations[0].value)
print(f"{t"{x}".values} and {x}")
t = t"{f"<{x}>"}"
print(t.values, t.interpolations[0].expression)
t = t"{"double"} {'single'} {"""triple"""}"
print(t.values)
print([i.expression for i in t.interpolations])
t = t"{ {'a': {'b': x}}['a']['b'] }"
print(t.values, t.interpolations[0].expression)
t = t"{(lambda a: a + 1)(x)} {[n for n in range(x) if n % 2]} {x if x else 0}"
print(t.values)
print([i.expression for i in t.interpolations])
t = t"{x, x + 1} {*[1, 2], 3}"
print(t.values)
t = t"{(y := 7)} {y}"
print(t.values, y)
parts = [t"<{n}>" for n in range(3)]
print([p.values for p in parts])
print({k: t"{k}{v}".values for k, v in {"a": 1}.items()})
t = t"""
{x
 +
 1}
end"""
print(t.strings, t.interpolations[0].expression, t.values)
t = t"{x  # a comment
}"
print(t.interpolations[0].expression, t.values)
