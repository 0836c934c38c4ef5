RAW = """widget,12,3.50,tools
gadget,5,12.25,tools
apple,200,0.15,food
pear,150,0.20,food
anvil,1,99.99,tools
bread,x,1.10,food
milk,30,,food
"""
class Item:
    __slots__ = ("name", "qty", "price", "kind")
    def __init__(self, name, qty, price, kind):
        self.name, self.qty, self.price, self.kind = name, int(qty), float(price), kind
    @property
    def value(self): return self.qty * self.price
    def __lt__(self, other): return (self.kind, -self.value) < (other.kind, -other.value)
    def __str__(self): return "%-8s %5d %8.2f %9.2f" % (self.name, self.qty, self.price, self.value)
items, errors = [], []
for number, line in enumerate(RAW.strip().split("\n"), 1):
    try:
        items.append(Item(*line.split(",")))
    except ValueError:
        errors.append((number, line.split(",")[0]))
    except TypeError:
        errors.append((number, "fields"))
items.sort()
kind = None
for i in items:
    if i.kind != kind:
        kind = i.kind
        print("== %s ==" % kind)
    print(i)
print("total %.2f, errors %r" % (sum(i.value for i in items), errors))
groups = {}
for i in items:
    groups.setdefault(i.kind, []).append(i)
for k in sorted(groups):
    g = groups[k]
    print("{:<6} n={} total={:>9,.2f} mean={:.3f} max={}".format(k, len(g), sum(i.value for i in g), sum(i.price for i in g) / len(g), max(g, key=lambda i: i.price).name))
cheap = {i.name: i.price for i in items if i.price < 1}
print(sorted(cheap.items()), [i.name for i in items if i.qty > 100 and i.kind == "food"])
order = {"apple": 50, "anvil": 2, "kiwi": 1}
stock = {i.name: i for i in items}
for name in sorted(order):
    want = order[name]
    if name not in stock:
        print(name, "is unknown")
        continue
    got = min(want, stock[name].qty)
    stock[name].qty -= got
    print(name, "%d of %d" % (got, want), "left", stock[name].qty, "" if got == want else "(short)")
