counter = 0
optional = "optional"
registry = []


def bump():
    global counter
    counter += 1
    return counter


def get():
    return counter


def helper():
    return "original"


def call_helper():
    return helper()


def use_optional():
    return optional


def register(x):
    registry.append((x, __name__))


class Local:
    def show(self):
        return counter, helper()
