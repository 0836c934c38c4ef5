try:
    {}["missing"]
except KeyError as e:
    print(e.args, repr(e))
try:
    {}[1, 2]
except KeyError as e:
    print(e.args)
try:
    {}[None]
except KeyError as e:
    print(str(e), e.args)
try:
    {1}.remove(9)
except KeyError as e:
    print(e.args)
try:
    {}.pop("p")
except KeyError as e:
    print(e.args)
class K:
    def __repr__(self): return "<K>"
    def __hash__(self): return 1
k = K()
try:
    {}[k]
except KeyError as e:
    print(e.args[0] is k)
print(str(KeyError(1)), str(KeyError()), str(KeyError("x", "y")), str(IndexError("x")), str(LookupError("x")))
