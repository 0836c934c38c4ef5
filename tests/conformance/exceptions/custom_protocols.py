class ValidationError(ValueError):
    def __init__(self, field, problem, *, code=None):
        super().__init__(field, problem)
        self.field, self.problem, self.code = field, problem, code
    def __str__(self): return "%s: %s" % (self.field, self.problem) + (" [%s]" % self.code if self.code else "")
class Many(Exception):
    def __init__(self, errors):
        super().__init__("%d errors" % len(errors))
        self.errors = list(errors)
    def __len__(self): return len(self.errors)
    def __iter__(self): return iter(self.errors)
    def __getitem__(self, i): return self.errors[i]
    def __contains__(self, f): return any(e.field == f for e in self)
def validate(data):
    errors = []
    def check(field, test, problem, **k):
        try:
            if not test(data[field]): raise ValidationError(field, problem, **k)
        except KeyError:
            errors.append(ValidationError(field, "missing", code="M"))
        except ValidationError as e:
            errors.append(e)
        except Exception as e:
            errors.append(ValidationError(field, "crashed with " + type(e).__name__))
    check("name", lambda v: v.strip(), "empty")
    check("age", lambda v: 0 <= int(v) < 150, "out of range", code=7)
    check("tags", lambda v: len(v) < 3, "too many")
    if errors: raise Many(errors)
    return "ok"
for d in ({"name": "x", "age": "5", "tags": []}, {"name": " ", "age": 200, "tags": "abcd"}, {"age": "x", "tags": None}, {}):
    try:
        print(validate(d))
    except Many as m:
        print(m, len(m), [str(e) for e in m], "age" in m, m[0].field, m[-1].args, bool(m))
class Chain(Exception):
    def __add__(self, o): return Chain(*self.args, *o.args)
    def __eq__(self, o): return isinstance(o, Chain) and self.args == o.args
    def __hash__(self): return hash(self.args)
print((Chain(1) + Chain(2, 3)).args, Chain(1) == Chain(1), Chain(1) != Chain(2), len({Chain(1), Chain(1)}))
class Result:
    def __init__(self, f, *a):
        self.value = self.error = None
        try:
            self.value = f(*a)
        except Exception as e:
            self.error = e
    def unwrap(self):
        if self.error is not None: raise self.error
        return self.value
print(Result(int, "5").unwrap(), type(Result(int, "x").error).__name__)
r = Result(lambda: {}["k"])
for _ in range(2):
    try:
        r.unwrap()
    except KeyError as e:
        print(e is r.error, e.args)
