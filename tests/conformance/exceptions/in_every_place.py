def raises(x="boom"):
    raise ValueError(x)
places = {
    "default": "def f(a=raises()): pass", "decorator": "@raises\ndef f(): pass", "class body": "class A:\n x = raises()", "base": "class A(raises()): pass", "condition": "if raises(): pass", "while": "while raises(): pass", "for iterable": "for i in raises(): pass", "with": "with raises(): pass", "argument": "print(raises())", "subscript": "[1][raises()]", "slice": "[1][raises():]", "key": "{raises(): 1}", "value": "{1: raises()}", "comprehension": "[raises() for i in [1]]", "condition of comprehension": "[1 for i in [1] if raises()]", "iterable of comprehension": "[i for i in raises()]", "lambda": "(lambda: raises())()", "fstring": "f'{raises()}'", "format spec": "f'{1:{raises()}}'", "assert": "assert raises()", "assert message": "assert 0, raises()", "return": "def f():\n return raises()\nf()", "yield": "def f():\n yield raises()\nnext(f())", "star": "print(*raises())", "double star": "dict(**raises())", "and": "1 and raises()", "or": "0 or raises()", "ternary": "1 if raises() else 2", "del": "del [1][raises()]", "augmented": "x = 1\nx += raises()", "attribute": "raises().x", "call": "raises()()", "unpack": "a, b = raises()", "raise": "raise raises()", "except clause": "try:\n 1//0\nexcept raises(): pass", "handler": "try:\n 1//0\nexcept ZeroDivisionError: raises()", "finally": "try: pass\nfinally: raises()", "else": "try: pass\nexcept: pass\nelse: raises()", "walrus": "(y := raises())", "compare": "1 < raises() < 2", "import": "from sys import nothing", "global": "undefined_thing"}
for k in sorted(places):
    try:
        exec(places[k])
        print(k, "accepted")
    except (ValueError, ImportError, NameError) as e:
        print(k, type(e).__name__)
