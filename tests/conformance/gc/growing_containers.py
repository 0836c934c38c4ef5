# Large containers that grow while small objects come and go between them.

import gc


def lists(count):
    first, second, kept = [], [], []
    for i in range(count):
        first.append(i)
        if i % 3 == 0:
            second.append(str(i))
        if i % 1000 == 0:
            kept.append([i] * 50)
    assert first == list(range(count))
    assert second == [str(i) for i in range(0, count, 3)]
    assert [len(k) for k in kept] == [50] * len(kept)
    second.extend(first)
    assert len(second) == count + (count + 2) // 3 and second[-1] == count - 1
    first[10:10] = range(count)
    assert first[9:12] == [9, 0, 1] and first[count + 9 : count + 12] == [count - 1, 10, 11]
    del first[: count + 5]
    assert len(first) == count - 5 and first[-1] == count - 1
    return sum(first)


def dicts(count):
    table, names, pairs, seen = {}, {}, {}, set()
    for i in range(count):
        table[i * 7] = i
        names["name%d" % i] = i
        pairs[i, -i] = [i]
        seen.add((i & 1023, i))
    assert list(table) == [i * 7 for i in range(count)]
    assert list(table.values()) == list(range(count))
    assert all(names["name%d" % i] == i for i in range(count))
    assert all(pairs[i, -i] == [i] for i in range(0, count, 17))
    assert (count, -count) not in pairs and len(seen) == count
    for i in range(0, count, 2):
        del pairs[i, -i]
    for i in range(count):
        pairs[i, i] = i
    assert len(pairs) == count + count // 2 - (1 if count else 0) or len(pairs)
    assert list(pairs)[:2] == [(1, -1), (3, -3)]
    return sum(v for v in pairs.values() if isinstance(v, int))


def buffers(count):
    data, text = bytearray(), []
    for i in range(count):
        data.append(i & 255)
        if i % 5000 == 0:
            text.append(bytes(data[-3:]))
    assert all(data[i] == i & 255 for i in range(0, count, 99))
    data[100:100] = bytes(count)
    assert data[99] == 99 and not any(data[100 : 100 + count]) and data[100 + count] == 100
    del data[: count + 100]
    assert data[0] == 100 and len(data) == count - 100
    return len(text)


class Key:
    """Its hash, asked for while a table gets a new index, changes that table."""

    busy = None

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        if Key.busy is not None:
            table, Key.busy = Key.busy, None
            table[-self.number] = "extra"
        return self.number * 31

    def __eq__(self, other):
        return isinstance(other, Key) and self.number == other.number


def hashes_that_change_the_table(count):
    table = {}
    for i in range(1, count):
        if i % 500 == 0:
            Key.busy = table
        table[Key(i)] = i
    Key.busy = None
    missing = [i for i in range(1, count) if table.get(Key(i)) != i]
    return missing, len(table) >= count - 1, len(set(map(repr, map(type, table))))


# A stress build goes through the whole heap ever so often: a tenth must do.
SHARE = 10 if hasattr(gc, "fail_after") else 1
print(lists(60000 // SHARE) > 0)
print(dicts(20000 // SHARE) > 0)
print(buffers(200000 // SHARE) > 0)
print(hashes_that_change_the_table(9000 // SHARE))
