d = {"é": 1, "日本": 2, "😀": [3]}
print(d, d["é"], "日本" in d, sorted(d), list(d.items()), d.get("x", "ü"))
d["é"] += 10
del d["日本"]
print(d)
class A: pass
a = A()
setattr(a, "ключ", 5)
print(getattr(a, "ключ"), hasattr(a, "ключ"), list(a.__dict__), a.__dict__)
print({"a": "é"}, ["é", ("日",)], {"é"}, frozenset(["日"]), str(["ü"]), repr({"ß": None}))
def f(**kw): return kw
print(f(**{"é": 1}))
print("%s %r %5s|%-5s|" % ("é", "é", "é", "日"), "{} {!r} {:>4}|{:<4}|{:^5}|".format("é", "é", "日", "日", "é"), f"{'é'} {'日'!r:>6}|", "%(é)s" % {"é": "dict"}, "{é}".format(é="kw"))
try:
    {}["ключ"]
except KeyError as e:
    print(e.args)
try:
    raise ValueError("ошибка: é日😀")
except ValueError as e:
    print(e, repr(e))
s = {"é", "e", "日", "é"}
print(len(s), sorted(s), "日" in s)
