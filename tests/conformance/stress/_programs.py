"""What scripts about large programs share."""


def show(what, action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(what, repr(action()))
    except Exception as error:
        print(what, type(error).__name__)


def ev(text):
    return eval(text)


def ex(text, name):
    """Run a program and return one of its variables."""
    names = {}
    exec(text, names)
    return names[name]
