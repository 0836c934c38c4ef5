class Field:
    def __init__(self, kind, default=None, check=None): self.kind, self.default, self.check = kind, default, check
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        return obj.__dict__.get("_" + self.name, self.default)
    def __set__(self, obj, value):
        if value is not None and not isinstance(value, self.kind): raise TypeError("%s must be %s, not %s" % (self.name, self.kind.__name__, type(value).__name__))
        if self.check and not self.check(value): raise ValueError("%s: bad value %r" % (self.name, value))
        setattr(obj, "_" + self.name, value)
    def __eq__(self, v): return lambda r: self.__get__(r, None) == v
    def __lt__(self, v): return lambda r: self.__get__(r, None) < v
    def __gt__(self, v): return lambda r: self.__get__(r, None) > v
    def __hash__(self): return hash(self.name)
class Query:
    def __init__(self, rows): self.rows = rows
    def where(self, *preds): return Query([r for r in self.rows if all(p(r) for p in preds)])
    def order(self, field, desc=False): return Query(sorted(self.rows, key=lambda r: getattr(r, field.name), reverse=desc))
    def values(self, *fields): return [tuple(getattr(r, f.name) for f in fields) for r in self.rows]
    def group(self, field):
        out = {}
        for r in self.rows: out.setdefault(getattr(r, field.name), []).append(r)
        return out
    def __iter__(self): return iter(self.rows)
    def __len__(self): return len(self.rows)
    def __getitem__(self, i): return self.rows[i]
class Model:
    tables = {}
    def __init__(self, **kw):
        fields = self.fields()
        for k in kw:
            if k not in fields: raise TypeError("unknown field " + k)
        for k, v in kw.items(): setattr(self, k, v)
        rows = self.tables.setdefault(type(self).__name__, [])
        self.id = len(rows) + 1
        rows.append(self)
    @classmethod
    def fields(cls):
        out = {}
        for c in [cls] + list(cls.__bases__):
            for k, v in c.__dict__.items():
                if isinstance(v, Field): out.setdefault(k, v)
        return out
    @classmethod
    def all(cls): return Query(cls.tables.get(cls.__name__, []))
    def __repr__(self): return "%s(%s)" % (type(self).__name__, ", ".join("%s=%r" % (k, getattr(self, k)) for k in sorted(self.fields())))
class Named(Model):
    name = Field(str, "unnamed")
class City(Named):
    population = Field(int, 0, lambda v: v >= 0)
    country = Field(str)
for n, p, c in (("Paris", 2100000, "FR"), ("Lyon", 520000, "FR"), ("Rome", 2800000, "IT"), ("Bari", 320000, "IT"), ("Nice", 340000, "FR")): City(name=n, population=p, country=c)
print(len(City.all()), City.all()[0], City.all().where(City.country == "FR").values(City.name), City.all().where(City.population > 500000, City.country == "IT")[0].id)
print(City.all().order(City.population, desc=True).values(City.name, City.population)[:2], {k: len(v) for k, v in sorted(City.all().group(City.country).items())}, [c.name for c in City.all().where(City.population < 400000).order(City.name)])
for f in (lambda: City(name=5), lambda: City(population=-1), lambda: City(mayor="x"), lambda: setattr(City.all()[0], "population", "many")):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(sorted(City.fields()), City().name, City.name is City.fields()["name"], len(City.all()))
