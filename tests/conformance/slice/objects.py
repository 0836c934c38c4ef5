s = slice(1, 5, 2)
print(s, s.start, s.stop, s.step, slice(3), slice(None), slice(1, None), slice("a", "b"))
print(slice(1, 2) == slice(1, 2), slice(1, 2) != slice(1, 3), slice(None) == slice(None, None, None), slice(1) == 1)
class S:
    def __getitem__(self, k):
        return k
    def __setitem__(self, k, v):
        print("set", k, v)
    def __delitem__(self, k):
        print("del", k)
o = S()
print(o[1], o[1:2], o[1:2:3], o[:], o[::], o[::2], o[1:], o[:1], o[-1:], o["a":"b"], o[1, 2], o[1:2, 3], o[:, :], o[...], o[()], o[(1,)], o[1,], o[None])
o[1:2] = "x"
o[0] = "y"
del o[3:]
print(o[slice(1, 2)] == slice(1, 2), isinstance(o[:], slice), type(o[1:2]).__name__)
