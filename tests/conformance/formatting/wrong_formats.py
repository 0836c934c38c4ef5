# Specifications that str.format, format and % refuse.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'{'.format()",
    "'}'.format()",
    "'{0'.format(1)",
    "'{0]}'.format(1)",
    "'{a b}'.format(1)",
    "'{}'.format()",
    "'{1}'.format(0)",
    "'{} {0}'.format(1, 2)",
    "'{0} {}'.format(1, 2)",
    "'{a}'.format()",
    "'{a}'.format(b=1)",
    "'{!x}'.format(1)",
    "'{!}'.format(1)",
    "'{!r'.format(1)",
    "'{!rr}'.format(1)",
    "'{0.}'.format(1)",
    "'{0[}'.format([1])",
    "'{0[]}'.format([1])",
    "'{0[0}'.format([1])",
    "'{0[0]x}'.format([1])",
    "'{0[9]}'.format([1])",
    "'{0[a]}'.format({'b': 1})",
    "'{0.missing}'.format(1)",
    "'{:q}'.format(1)",
    "'{:5q}'.format('a')",
    "'{:<<<5}'.format(1)",
    "'{:5 }'.format(1)",
    "'{:.}'.format(1.0)",
    "'{:.-1}'.format(1.0)",
    "'{:,,}'.format(1)",
    "'{:,_}'.format(1)",
    "'{:,x}'.format(1)",
    "'{:,s}'.format('a')",
    "'{:=5}'.format('a')",
    "'{:+}'.format('a')",
    "'{:#}'.format('a')",
    "'{: }'.format('a')",
    "'{:.2}'.format(1)",
    "'{:.2d}'.format(1)",
    "'{:d}'.format('a')",
    "'{:s}'.format(1)",
    "'{:c}'.format('a')",
    "'{:+c}'.format(65)",
    "'{:c}'.format(-1)",
    "'{:c}'.format(0x110000)",
    "'{:d}'.format(1.0)",
    "'{:x}'.format(None)",
    "'{:5}'.format(None)",
    "'{:5}'.format([])",
    "'{:5}'.format(object())",
    "'{:{}}'.format(1)",
    "'{:{0}}'.format(1)",
    "'{:{a}}'.format(1, a='q')",
    "format(1, 5)",
    "format(1, 'd', 2)",
    "format()",
):
    show(source)
