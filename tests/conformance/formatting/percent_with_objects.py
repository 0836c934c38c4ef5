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

# A class is no mapping, although `list[int]` has a meaning.
for template in ("", "text", b"", b"bytes"):
    try:
        print(template % int)
    except TypeError as error:
        print("TypeError")
