"""Displays of thousands of elements, constant ones and others."""

from _programs import ev, ex, show

show("list ints", lambda: sum(ev("[" + ",".join(str(i) for i in range(700)) + "]")))
show("tuple ints", lambda: sum(ev("(" + ",".join(str(i) for i in range(700)) + ")")))
show("tuple names", lambda: len(ev("(" + ",".join("len" for i in range(400)) + ")")))
show("set ints", lambda: len(ev("{" + ",".join(str(i) for i in range(700)) + "}")))
show("dict strs", lambda: len(ev("{" + ",".join("'k%d':'v%d'" % (i, i) for i in range(400)) + "}")))
show("concat str", lambda: len(eval(" ".join("'abc'" for i in range(400)))))
show("long string", lambda: len(eval("'" + "a" * 30000 + "'")))
show("long int", lambda: len(str(eval("1" * 700))))
show("long line", lambda: len(eval("[" + " " * 30000 + "1]")))
show("chain assign", lambda: ex(" = ".join("a%d" % i for i in range(300)) + " = 5", "a299"))
show(
    "del many",
    lambda: ex(
        " = ".join("a%d" % i for i in range(300)) + " = 5\ndel " + ",".join("a%d" % i for i in range(299)),
        "a299",
    ),
)
show("imports", lambda: ex("import " + ",".join("sys as s%d" % i for i in range(300)), "s299").__name__)
show("fstring", lambda: len(eval("f'" + "{x}" * 300 + "'", {"x": 1})))
show("fstring exprs", lambda: len(eval("f'" + "".join("{x+%d}" % i for i in range(300)) + "'", {"x": 1})))
show(
    "slices",
    lambda: eval(
        "x[" + ",".join("1:2" for i in range(300)) + "]",
        {"x": type("S", (), {"__getitem__": lambda s, k: len(k)})()},
    ),
)
