x = 1
for t in (
    t"\n\t\\{x}\x41\u00e9\101",
    rt"\n\t\\{x}\x41",
    tr"\{x}\d+",
    Rt"\{x}",
    rT"\{x}",
    T"upper {x}",
    RT"\n",
    TR"\{x!r:\d}",
    t'\'{x}\'',
    t"{{}}{{{x}}}{{x}}",
    rt"{{\}}",
    t"line \
continued {x}",
    t'''a 'quoted' "text" {x}
second line''',
    t"""{x}"""  t'''{x}''',
    t"é {x} ✓",
    t"",
    t'''''',
):
    print(t.strings, t.values, [i.format_spec for i in t.interpolations])
t = t"{'\n'} {'a\tb'}"
print(t.values, [i.expression for i in t.interpolations])
t = "t"
r = rt = 2
print(t, r, rt, t * 2, t[0])
