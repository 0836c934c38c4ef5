import io
def attempt(f, *a):
    try: return repr(f(*a))
    except (ValueError, OSError): return "ValueError"
    except Exception as e: return type(e).__name__
for make in (lambda: io.StringIO("one\ntwo\n"), lambda: io.BytesIO(b"one\ntwo\n")):
    for name, argss in (("read", ((), (2,), (-1,), (0,), (100,), ("x",), (1.5,), (1, 2))), ("readline", ((), (1, 2))), ("write", ((), (5,), (None,), ([1],), ("a", "b"))), ("seek", ((), (0,), (3,), (-1,), ("x",), (0, 2), (0, 9))), ("tell", ((), (1,))), ("getvalue", ((), (1,))), ("close", ((), (1,)))):
        print(name, [attempt(getattr(make(), name), *a) for a in argss])
    s = make()
    print(attempt(len, s), attempt(lambda: s[0]), attempt(lambda: s.nothing), attempt(next, s), attempt(list, s), attempt(next, s), attempt(lambda: s + s), attempt(lambda: iter(s) is s))
    s.close()
    print([attempt(f) for f in (s.read, s.readline, s.getvalue, lambda: next(s), lambda: s.seek(0))], s.close())
print([attempt(io.StringIO, *a) for a in ((b"x",), ([],))], [attempt(io.BytesIO, *a) for a in (("x",), ([None],))], attempt(io.StringIO().write, b"x"), attempt(io.BytesIO().write, "x"), attempt(io.BytesIO().readinto, bytearray(2)), attempt(io.BytesIO(b"abc").readinto, b"ro"), attempt(io.BytesIO().write, bytearray(b"ok")))
