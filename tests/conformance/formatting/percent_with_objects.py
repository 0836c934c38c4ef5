# What is not a mapping must be used up by the format; what can be subscripted need not.
class Thing:
    def __repr__(self):
        return "Thing()"


class Mapping:
    def __getitem__(self, key):
        return key * 2


for text, value in (
    ("none", Thing()),
    ("%s", Thing()),
    ("%(a)s", Thing()),
    ("none", Mapping()),
    ("%(a)s", Mapping()),
    ("none", [1]),
    ("none", {}),
    ("none", ()),
    ("none", (1,)),
    ("none", 5),
    ("none", "text"),
):
    try:
        print(text % value)
    except TypeError:
        print("TypeError")
