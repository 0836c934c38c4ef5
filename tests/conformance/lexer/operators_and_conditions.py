"""Operators, conditional expressions and lambdas, right and wrong."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
raise
raise a
raise a from b
raise from a
raise a, b
raise a from
assert a
assert a, b
assert
assert a, b, c
print a
exec a
exec 'a'
a if b
a if b else
a if b else c
a if b else c if d else e
(a if b)
not
not a
a not b
a not in b
a is not b
a not is b
not a in b
a in not b
- - a
+ - ~ a
a ** -b
-a ** b
a ** not b
a < > b
a <> b
a == b == c
a === b
a ! b
!a
a ? b : c
a && b
a || b
a++
a--
++a
--a
a // b
a @ b
a @= b
@a
$a
a $ b
`a`
lambda
lambda: 1
lambda x: x
lambda x, y=1, *z, **w: x
lambda (x): x
lambda x: yield
lambda: (yield)
lambda *: 1
lambda *, a: 1
lambda a, /, b: 1
lambda a=1, b: 1
lambda x: x, y
(lambda x: x) = 1
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
