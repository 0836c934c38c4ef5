# An annotated name is local without a value too, unless it stands in parentheses.
x = "global"


def bare():
    x: int
    return x


def parenthesised():
    (x): int
    return x


def with_value():
    (x): int = 5
    return x


for function in (bare, parenthesised, with_value):
    try:
        print(function())
    except UnboundLocalError:
        print("UnboundLocalError")
