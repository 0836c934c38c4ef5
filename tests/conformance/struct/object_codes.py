# O: the reference to an object; S: the address of text. Both are known to the reference only.
import gc, struct


class Item:
    pass


def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__


item = Item()
packed = struct.pack("<O", item)
print(len(packed) == struct.calcsize("P"), struct.unpack("<O", packed)[0] is item)
for value in (item, Item, None, True, 5, -1, 1 << 100, "text", "a b", 1.5, 1e300, (), [1], print, len, int):
    for order in ("", "@", "<", ">", "="):
        same = struct.unpack(order + "bO", struct.pack(order + "bO", 1, value))[1]
        if same is not value:
            print("another", order, value)
gc.collect()
garbage = [bytearray(50) for _ in range(100)]
garbage = None
gc.collect()
print(struct.unpack("<O", packed)[0] is item, struct.unpack("OO", struct.pack("OO", item, "x")) == (item, "x"))
print(struct.calcsize("O"), struct.calcsize("bO"), struct.calcsize("<bO"), struct.calcsize("3S"))

# A number that was not made from a living object is none.
print(attempt(struct.unpack, "O", bytes(struct.calcsize("O"))), attempt(struct.unpack, "O", b"\x10" * struct.calcsize("O")))
print(attempt(struct.unpack, "S", bytes(struct.calcsize("S"))), attempt(struct.pack, "S", "text"))
print(struct.pack("<S", 258)[:3])
