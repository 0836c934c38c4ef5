print("b starts")
import _circular_a
saw = (hasattr(_circular_a, "early"), hasattr(_circular_a, "late"))
from_b = "from b"


def call_a():
    return _circular_a.late
