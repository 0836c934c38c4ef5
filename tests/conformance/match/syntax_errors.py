for c in ("match x:\n case a: pass\n case b: pass", "match x:\n case _: pass\n case 1: pass", "match x:\n case a | b: pass", "match x:\n case [*a, *b]: pass", "match x:\n case {**r, 'k': 1}: pass", "match x:\n case a.b(): pass", "match x:\n case 1 + 1: pass", "match x:\n case f(x): pass", "match x:\n pass", "match x:\n case (a, a): pass", "match x: pass", "match x:\n case -a: pass", "match x:\n case 1 as _: pass", "match x:\n case C(a=1, 2): pass", "match x:\n case C(a=1, a=2): pass", "case 1: pass", "match x:\ncase 1: pass"):
    try:
        compile(c, "f", "exec")
        print("accepted", repr(c))
    except SyntaxError:
        print("SyntaxError", repr(c))
