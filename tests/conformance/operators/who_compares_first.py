# In a search the items are asked whether they are equal to what is looked for, whatever they are in.
class Loud:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(self.name, "==", getattr(other, "name", other), end="; ")
        return False

    def __hash__(self):
        return 1


item = Loud("item")
wanted = Loud("wanted")


class Iterable:
    def __iter__(self):
        return iter([item])


class Indexable:
    def __getitem__(self, index):
        return [item][index]


for container in (
    [item],
    (item,),
    {1: item}.values(),
    iter([item]),
    (each for each in [item]),
    map(lambda each: each, [item]),
    Iterable(),
    Indexable(),
):
    print(wanted in container)
print([item].count(wanted), (item,).count(wanted))
for sequence in ([item], (item,)):
    try:
        sequence.index(wanted)
    except ValueError:
        print("ValueError")
print(next(iter(lambda: wanted, item)) is wanted)
