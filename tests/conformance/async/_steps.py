"""What the scripts about asynchronous generators share: a driver that prints what is awaited, and something to await."""


class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        return (yield self.name)


def run(coroutine):
    """Run a coroutine to its end, answering everything it awaits; the result."""
    try:
        value = coroutine.send(None)
        while True:
            print("(", value, ")", end=" ")
            value = coroutine.send(None)
    except StopIteration as e:
        return e.value
