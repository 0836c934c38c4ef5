l = []
print(l.append(1), l.extend([2]), l.insert(0, 0), l.reverse(), l.sort(), l.remove(1), l.clear(), l)
d = {}
print(d.update(a=1), d.setdefault("b", 2), d.pop("a"), d.clear(), d)
s = set()
print(s.add(1), s.discard(2), s.update([3]), s.remove(1), s.clear(), s)
b = bytearray()
print(b.append(1), b.extend(b"x"), b)
print([3, 1, 2].sort() is None, sorted([3, 1, 2]), [1, 2].reverse() is None)
