import _circular_a
import _circular_b
print(_circular_a.use(), _circular_b.call_a(), _circular_b.saw)
from _circular_a import late
print(late)
