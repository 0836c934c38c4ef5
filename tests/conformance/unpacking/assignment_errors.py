# How many values an assignment takes, from what, and what it leaves when it fails.
def assign(statement, **names):
    try:
        exec(statement, names)
    except (ValueError, TypeError) as error:
        failure = type(error).__name__
    else:
        failure = None
    return failure, {name: names[name] for name in sorted(names) if len(name) == 1}


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    'assign("a, b = 1, 2")',
    'assign("a, b = 1")',
    'assign("a, b = 1,")',
    'assign("a, b = 1, 2, 3")',
    'assign("a, b = \'xy\'"), assign("a, b = {3: 0, 4: 0}"), assign("a, b = (n for n in (1, 2))"), assign("a, b = range(2)")',
    'assign("a, b = None")',
    'assign("a, *b = 1,"), assign("*a, b = 1, 2, 3"), assign("a, *b, c = range(6)"), assign("*a, = \'xyz\'")',
    'assign("a, *b, c = 1,")',
    'assign("*a, b = ()")',
    'assign("(a, b), c = (1, 2), 3"), assign("[a, [b, *c]] = 1, \'xyz\'")',
    'assign("(a, b), c = 1, 2")',
    'assign("a, (b, c) = 1, (2, 3, 4)")',
    'assign("a = b = c = 5"), assign("a, b = c = 1, 2"), assign("a = 1; a, b = a + 1, a")',
    'assign("a = [1, 2]; a[0], a[1] = a[1], a[0]"), assign("a = [0, 0]; b = 0; b, a[b] = 1, 2")',
    'assign("a = [1]; a[0], a[5] = 2, 3; b = 1")',
    'assign("for a, b in [(1, 2), (3,)]: pass")',
    'assign("for a, *b in [\'x\', \'yz\', \'\']: pass")',
    'assign("a = [b for b, c in [(1, 2), (3, 4, 5)]]")',
    'assign("if (a := 5) > 3: b = (c := a + 1)"), assign("a = [c := 1, c + 1, c]"), assign("a = {(b := 1): (c := 2)}")',
):
    show(source)
