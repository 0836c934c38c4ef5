from collections import OrderedDict
def items(d): return type(d) is OrderedDict, list(d.items())
print(items(OrderedDict(a=1) | {"b": 2}), items(OrderedDict(a=1) | OrderedDict(a=2, c=3)))
d = OrderedDict(x=1)
d |= {"y": 2, "x": 3}
print(items(d))
for wrong in (lambda: OrderedDict() | [("a", 1)], lambda: [("a", 1)] | OrderedDict(), lambda: OrderedDict() & {}):
    try:
        print(wrong())
    except TypeError:
        print("TypeError")
d |= [("z", 9)]
print(items(d))
