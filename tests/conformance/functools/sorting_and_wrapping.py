# cmp_to_key; wraps keeps what functions have.
from functools import cmp_to_key, update_wrapper, wraps

def by_length(a, b):
    return len(a) - len(b) or (a > b) - (a < b)

words = ["pear", "fig", "apple", "kiwi", "date", "plum"]
print(sorted(words, key=cmp_to_key(by_length)))
print(sorted(words, key=cmp_to_key(lambda a, b: by_length(b, a))))
print(max(words, key=cmp_to_key(by_length)), min(words, key=cmp_to_key(by_length)))
key = cmp_to_key(lambda a, b: a - b)
print(key(1) < key(2), key(1) > key(2), key(3) == key(3), key(3) <= key(2), key(3) >= key(3), key(1) != key(2))
print(key(7).obj)

def traced(function):
    @wraps(function)
    def wrapper(*args, **keywords):
        calls.append((args, sorted(keywords.items())))
        return function(*args, **keywords)
    return wrapper

calls = []

@traced
def area(width, height=1):
    return width * height

print(area(3), area(3, height=4), calls)

class Callable:
    def __call__(self):
        return "called"

def original():
    pass

wrapper = update_wrapper(Callable(), original)
print(wrapper(), wrapper.__name__, wrapper.__wrapped__ is original)
