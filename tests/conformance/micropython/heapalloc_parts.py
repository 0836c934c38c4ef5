# Parts of buffers are stored, and dicts, sets and buffers gone through, without memory.
import array
from micropython import heap_lock, heap_unlock

data = bytearray(b"0123456789")
view = memoryview(data)
words = array.array("H", (1, 2, 3))
empty, one = "", "1"
empty_bytes, word = b"", b"word"
sources = (b"abc", data, words, {4: 5, 6: 7}, {8, 9}, frozenset((3,)), range(3), [1, 2])
a = b = c = source = None
key = slice(1, 3)


def store():
    data[2:4] = b"ab"
    data[-2:] = b"yz"
    view[5:7] = b"cd"
    data[0:2] = word[:2] if data is None else b"AB"


def through():
    for source in sources:
        print(any(source), all(source), min(source), max(source), sum(source), len(source))


def unpack():
    global a, b, c
    a, b, c = b"xyz"
    print(a, b, c)
    a, b, c = words
    print(a, b, c)
    a, b = sources[3]
    print(a, b)
    a, = sources[5]
    print(a)


def join():
    print((one + empty) is one, (empty + one) is one, f"plain", f"{one}", "foo".replace(",", "_"))
    print(word + empty_bytes is word, empty_bytes + word is word)


heap_lock()
store()
through()
unpack()
join()
heap_unlock()
print(data)


def refused(function):
    heap_lock()
    try:
        function()
        print("done")
    except MemoryError:
        print("MemoryError")
    heap_unlock()


class Keeper:
    """Keeps what it is given: no lent slice."""

    def __setitem__(self, key, value):
        self.key = key


keeper = Keeper()
keeper.key = None


def keep():
    keeper[1:2] = 3


refused(lambda: data[key])
refused(lambda: view[1:2])
refused(keep)
print(keeper.key)
