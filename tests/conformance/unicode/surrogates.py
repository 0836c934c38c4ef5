# Lone surrogates live in texts but cannot be encoded.
LOW, HIGH = "\udc80", "\ud83d"


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    r'len(LOW + HIGH), HIGH + "\ude00" == "\U0001f600", ascii(HIGH + "\ude00")',
    r'ord(LOW), chr(0xd800) == "\ud800", ascii(LOW * 2)',
    "LOW.encode()",
    '("a" + HIGH).encode("ascii")',
    'LOW.encode("latin-1")',
    'LOW.encode("utf-8", "ignore"), ("a" + LOW + "b").encode("utf-8", "replace")',
    '("a" + LOW).encode("ascii", "backslashreplace"), LOW.encode("ascii", "xmlcharrefreplace")',
    'ascii(LOW), ascii([HIGH]), repr(HIGH) == "\'\\\\ud83d\'"',
    'LOW in "a" + LOW, ("a" + LOW).find(LOW), ("a" + LOW)[1] == LOW, ascii((LOW + "b")[::-1])',
    r'{LOW: 1}[LOW], LOW < HIGH, LOW == "\udc80", hash(LOW) == hash("\udc80")',
    "LOW.isalpha(), LOW.isprintable(), ascii(LOW.upper()), LOW.isspace()",
    'bytes(LOW, "utf-8")',
    'ascii("%s" % LOW), ascii(f"{HIGH:>3}")',
):
    show(source)
