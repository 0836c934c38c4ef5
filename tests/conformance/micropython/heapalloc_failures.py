# Without memory containers raise MemoryError and stay as they are.
import micropython

items, table, members, data, pair = [1, 2], {1: 2}, {1}, bytearray(b"ab"), (1, 2)
view = memoryview(b"abcd")


def build_list(): return [pair]
def build_dict(): return {1: pair}
def build_set(): return {pair}
def build_tuple(): return (pair, 1)
def build_bytearray(): return bytearray(10)
def build_class(): return type("C", (), {})
def build_function(): return lambda: pair
def list_append():
    for i in range(100): items.append(i)
def list_extend(): items.extend(range(100))
def list_slice(): return items[1:]
def list_add(): return items + items
def dict_store():
    for i in range(100): table[i] = i
def dict_setdefault():
    for i in range(100, 200): table.setdefault(i, i)
def dict_update(): table.update({7: 8})
def dict_items(): return table.items()
def set_add():
    for i in range(100): members.add(i)
def set_union(): return members | {5}
def bytearray_append():
    for i in range(100): data.append(i)
def bytearray_extend(): data.extend(b"0123456789" * 5)
def tuple_slice(): return pair[1:]
def tuple_add(): return pair + pair
def memoryview_make(): return memoryview(data)
def memoryview_slice(): return view[1:]
def str_join(): return "-".join(("ab", "cd"))
def str_multiply(): return "ab" * 10
def str_format(): return "%s and %s" % (1, 2)
def str_upper(): return "abc".upper()
def bytes_slice(): return b"abc"[1:]
def big_integer(): return 1 << 100
def attribute(): build_list.__class__.zzz = 1


for function in (
    build_list, build_dict, build_set, build_tuple, build_bytearray, build_class, build_function,
    list_append, list_extend, list_slice, list_add, dict_store, dict_setdefault, dict_update, dict_items,
    set_add, set_union, bytearray_append, bytearray_extend, tuple_slice, tuple_add,
    memoryview_make, memoryview_slice, str_join, str_multiply, str_format, str_upper, bytes_slice, big_integer,
):
    micropython.heap_lock()
    try:
        function()
        outcome = "no error"
    except MemoryError:
        outcome = "MemoryError"
    micropython.heap_unlock()
    print(function.__name__, outcome)

# What was there is intact, and all of it works on.
print(items[:2], items == [1, 2] + list(range(len(items) - 2)), pair, view[1])
print(table[1] in (1, 2), all(table[key] == key for key in table if key != 1), 1 in members, bytes(data[:2]))
items.append("x")
table["new"] = 1
members.add("new")
data.extend(b"more")
print(items[-1], table["new"], "new" in members, bytes(data[-4:]), sorted(k for k in members if k != "new") == list(range(len(members) - 1))
      or 1 in members)
