def values():
    return [1, 2.5, "ab", b"ab", bytearray(b"a"), [1, 2], (1, 2), {1: 2}, {1}, frozenset([1]), None, True]
def show(v):
    return type(v).__name__ + repr(sorted(v)) if isinstance(v, (set, frozenset)) else repr(v)
ops = ["+=", "-=", "*=", "|=", "&=", "^="]
for op in ops:
    code = compile("a %s b" % op, "f", "exec")
    for i in range(12):
        row = []
        for j in range(12):
            scope = {"a": values()[i], "b": values()[j]}
            alias = scope["a"]
            try:
                exec(code, scope)
                row.append(show(scope["a"]) + ("*" if scope["a"] is alias and isinstance(alias, (list, set, dict, bytearray)) else ""))
            except Exception as e:
                row.append(type(e).__name__)
        print(op, row)
