print("a starts")
early = "early"
import _circular_b
print("a sees", _circular_b.from_b, _circular_b.saw)
late = "late"


def use():
    return _circular_b.call_a()
