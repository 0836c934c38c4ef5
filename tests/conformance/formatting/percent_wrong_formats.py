# What the operator % refuses, and what it leaves over.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'%'  % ()",
    "'%q' % 1",
    "'abc%' % 1",
    "'%s' % ()",
    "'%s %s' % ('a',)",
    "'%s' % ('a', 'b')",
    "'abc' % 1",
    "'abc' % (1,)",
    "'abc' % (), 'abc' % {}, 'abc' % []",
    "'%d' % 'a'",
    "'%d' % None",
    "'%x' % 1.5",
    "'%o' % 'a'",
    "'%f' % 'a'",
    "'%c' % 'ab'",
    "'%c' % ''",
    "'%c' % 1.5",
    "'%c' % -1",
    "'%c' % 0x110000",
    "'%(a)s' % {}",
    "'%(a)s' % 1",
    "'%(a)s' % (1,)",
    "'%(a' % {'a': 1}",
    "'%(a)' % {'a': 1}",
    "'%s %(a)s' % {'a': 1}",
    "'%(a)s %s' % {'a': 1}",
    "'%(x)*d' % {'x': 3}",
    "'%*d' % ('a', 3)",
    "'%*d' % (3,)",
    "'%.*f' % (2.0, 1.0)",
    "'%5' % 1",
    "'%-' % 1",
    "'%.' % 1",
    "'%l' % 1",
    "'%%' % ()",
    "'%%' % 1",
    "'%s%%' % 5, '%%%s' % 5, '%5%|' % ()",
    "'%d' % float('nan')",
    "'%d' % float('inf')",
    "'%s' % {'a': 1}, '%s' % [1, 2], '%s' % None, '%(a)s' % {'a': (1, 2)}",
    "'%99999999999999999999d' % 1",
    "'%.99999999999999999999f' % 1",
):
    show(source)
