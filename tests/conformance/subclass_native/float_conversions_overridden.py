import math
class Own(float):
    def __float__(self): return 42.0
    def __ceil__(self): return "ceil"
    def __floor__(self): return "floor"
    def __trunc__(self): return "trunc"
own = Own(1.5)
print(float(own), own + 0, math.sqrt(own) < 2, math.ceil(own), math.floor(own), math.trunc(own), int(own))
class Plain(float): pass
plain = Plain(-1.5)
print(float(plain), type(float(plain)), math.ceil(plain), math.floor(plain), math.trunc(plain), int(plain), round(plain))
class Whole(int):
    def __float__(self): return 0.5
    def __ceil__(self): return "ceil"
    def __floor__(self): return "floor"
print(float(Whole(3)), math.ceil(Whole(3)), math.floor(Whole(3)), math.trunc(Whole(3)))
class Text(str):
    def __float__(self): return 7.25
print(float(Text("1")), float(str(Text("1"))))
class Wrong(float):
    def __float__(self): return 1
try: print(float(Wrong(1)))
except TypeError: print("TypeError")
class Set(set):
    def __hash__(self): return 5
item = Set([1])
group = {item}
print(item in group, {1} in group, frozenset([1]) in group)
group.discard(frozenset([1]))
group.remove(item)
print(len(group), {1, 2} in {frozenset([1, 2])})
