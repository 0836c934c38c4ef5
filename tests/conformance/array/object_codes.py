# Arrays of references and of machine words, as the reference has them.
import gc
from array import array


class Item:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "Item(%r)" % self.name


def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__


things = array("O")
print(things, len(things), things.typecode)
for number in range(50):
    things.append(Item(str(number)))
gc.collect()
junk = [Item("junk") for _ in range(200)]
junk = None
gc.collect()
print(len(things), things[0], things[-1], things[10:13])
del things[2:]
things[1] = [1, 2]
things.extend(["text", None, 1.5])
things.insert(0, ())
print(things, "text" in things, things.index(None), things.count(1.5), things.pop(), things.pop(1))
things.reverse()
things += array("O", [things, 1 << 100])
print(things[-1], things[-2] is things, list(things[:2]))
print(array("O", "ab" if False else ["ab"]) * 3, array("O", (1, 2)) == array("O", [1, 2]), array("O", b"ab"))
print(array("O", [3]) + array("O", ["x"]), array("O", [1]) == array("i", [1]))

# They have no memory that could be seen, or changed, as bytes.
for f in (memoryview, bytes, bytearray, lambda a: a.tobytes(), lambda a: a.byteswap(), lambda a: a.frombytes(b"12345678")):
    print(attempt(f, array("O", [1])), end=" ")
print(array("O", [97]) == b"a", b"a" == array("O", [97]))

words = array("P", [0, 1, 2**20])
words.append(5)
print(words, words[2], words.itemsize == array("L").itemsize, attempt(words.append, -1), attempt(words.append, "x"))
print(attempt(array, "S"), attempt(array, "o"), attempt(array, "O", 5))
