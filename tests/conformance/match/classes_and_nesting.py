class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Circle:
    __match_args__ = ("center", "r")
    def __init__(self, center, r): self.center, self.r = center, r
def where(p):
    match p:
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return "on y at %d" % y
        case Point(x, 0): return "on x at %d" % x
        case Point(x, y) if x == y: return "diagonal"
        case Point(): return "somewhere"
        case Circle(Point(x, y), r=r) if r > 10: return "big circle at %d %d" % (x, y)
        case Circle(center=Point(x=0)) as c: return "circle on axis r=%d" % c.r
        case Circle(): return "circle"
        case [Point(), Point()] as pair: return "pair %d" % len(pair)
        case {"p": Point(x, _)}: return "in dict %d" % x
        case (Point() | Circle()) , *_: return "sequence of shapes"
        case _: return "no"
for v in (Point(0, 0), Point(0, 5), Point(5, 0), Point(3, 3), Point(1, 2), Circle(Point(1, 2), 20), Circle(Point(0, 2), 1), Circle(Point(1, 1), 1), [Point(1, 1), Point(2, 2)], {"p": Point(7, 8)}, [Circle(Point(1, 1), 2), 5, 6], 5):
    print(where(v))
def command(text):
    match text.split():
        case ["go", ("north" | "south") as d]: return "going " + d
        case ["get", *items] if items: return "getting " + ", ".join(items)
        case ["quit" | "exit"]: return "bye"
        case [cmd]: return "what is %r?" % cmd
        case _: return "too much"
for c in ("go north", "go up", "get lamp key", "get", "exit", "dance", "a b c"):
    print(command(c))
class Color:
    RED = 1
    GREEN = "g"
def color(c):
    match c:
        case Color.RED: return "red"
        case Color.GREEN: return "green"
    return "fell through"
print(color(1), color("g"), color(0))
match = 5
case = match + 1
match match:
    case 5: print("soft keywords", case)
def flow(items):
    for i in items:
        match i:
            case 0: continue
            case 9: break
            case n: print("item", n)
    else:
        return "completed"
    return "broken"
print(flow([1, 0, 2]), flow([3, 9, 4]))
match 1, 2:
    case x, y: print(x + y)
