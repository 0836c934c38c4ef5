cases = ["1 // 0", "[][0]", "{}['k']", "undefined", "None.x", "int('x')", "'a' + 1", "len(5)", "[].pop()", "'abc'.index('z')", "(1, 2)[5]", "next(iter([]))", "int([])", "chr(-1)", "ord('')", "float('x')", "import_me", "1()", "[1][None]", "{[]}", "object.nope", "abs('x')", "sum(['a'])", "max([])", "min()", "range(1, 2, 0)", "bytes([300])", "iter(1)", "reversed(5)", "'%d' % 'x'", "'{}'.format()", "a, b = 1", "hash([])", "isinstance(1, 2)", "sorted([1, 'a'])", "dict([1])", "set([[]])", "''.join([1])", "int('9' * 3, 99)", "1 << -1", "pow(0, -1)", "eval('1 +')", "exec('import nothing_like_this')", "exec('from sys import nothing')", "getattr(1, 'zzz')", "setattr(1, 'a', 2)", "print(end=5)", "zip(1)", "enumerate(5)", "[1, 2].remove(5)", "'a' * 'b'", "-'a'", "not_here.attr", "f'{1:d}' + 1", "(lambda x: x)()", "type('a', 1, 2)", "divmod(1, 0)", "round('x')", "slice()", "{1: 2}.popitem(1)", "bytearray(-1)"]
for c in cases:
    try:
        exec("r = " + c if "=" not in c.split("'")[0] and "import" not in c and not c.startswith("exec") else c)
        print(c, "accepted")
    except NameError:
        print(c, "NameError")
    except ImportError:
        print(c, "ImportError")
    except Exception as e:
        print(c, type(e).__name__)
