"""What the shop sells."""


class Item:
    def __init__(self, number, name, price, weight):
        self.number = number
        self.name = name
        self.price = price
        self.weight = weight

    def __repr__(self):
        return "<%s %d>" % (self.name, self.number)


CATALOGUE = {
    item.number: item
    for item in (
        Item(1, "bolt", 15, 10),
        Item(2, "nut", 12, 6),
        Item(3, "washer", 5, 2),
        Item(4, "screw", 9, 4),
        Item(5, "bracket", 250, 180),
    )
}


def find(text):
    return [item for item in CATALOGUE.values() if text in item.name]
