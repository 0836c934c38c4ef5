# Arguments of the searching methods: bounds of every kind, wrong types and counts.
class Place:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'abc'.find('')",
    "'abc'.find('', 3)",
    "'abc'.find('', 4)",
    "'abc'.rfind('')",
    "'abc'.rfind('', 4)",
    "'abc'.find('c', -1)",
    "'abc'.find('c', Place(1), Place(3))",
    "'abc'.find('c', Place(1), Place(2))",
    "'abc'.find('c', None, None)",
    "'abc'.find('c', 1.0)",
    "'abc'.find('c', '1')",
    "'abc'.find('c', 1 << 80)",
    "'abc'.find('c', -(1 << 80), 1 << 80)",
    "'abc'.find()",
    "'abc'.find('a', 0, 1, 2)",
    "'abc'.find(1)",
    "'abc'.find(b'a')",
    "'abc'.find(None)",
    "'abc'.index('d')",
    "'abc'.index('c', 0, 2)",
    "'abc'.rindex('d')",
    "'abc'.rindex('c', -1)",
    "'abc'.count('')",
    "'abc'.count('', 3)",
    "'abc'.count('', 4)",
    "'aaaa'.count('aa')",
    "'aaaa'.count('a', 1, -1)",
    "'abc'.count(5)",
    "'' in ''",
    "'a' in ''",
    "1 in 'abc'",
    "b'a' in 'abc'",
    "None in 'abc'",
):
    show(source)
