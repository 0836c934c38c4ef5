# What is still there when the program ends is finalised then.
class Last:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("finalised", self.name)


class Keeper:
    pass


keeper = Keeper()
keeper.last = Last("in an instance")
keeper = [keeper]
print("end")
