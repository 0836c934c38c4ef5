# translate with dicts, lists and objects, and maketrans in all forms.
class Shift:
    def __getitem__(self, code):
        if code == 122:
            raise LookupError
        return code + 1


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'abc'.translate({97: None, 98: 'xx', 99: 100})",
    "'abc'.translate({})",
    "'abc'.translate({'a': 'b'})",
    "'abc'.translate({97: ''})",
    "'abc'.translate({97: 0x1F600})",
    "'abc'.translate({97: 0x110000})",
    "'abc'.translate({97: -1})",
    "'abc'.translate({97: 1.5})",
    "'abc'.translate({97: b'x'})",
    "'abc'.translate('x' * 97 + 'AB')",
    r"'\x00\x01\x02'.translate(['a', None, 98])",
    "'abz'.translate(Shift())",
    "'abc'.translate(5)",
    "'abc'.translate()",
    "str.maketrans('ab', 'cd')",
    "str.maketrans('ab', 'cd', 'e')",
    "str.maketrans({'a': 1, 98: None, 'c': 'long'})",
    "str.maketrans('a', 'bc')",
    "str.maketrans({'ab': 1})",
    "str.maketrans(5)",
    "str.maketrans('ab', 'cd', 5)",
    "'abcde'.translate(str.maketrans('ab', 'cd', 'e'))",
    "'banana'.translate(str.maketrans('', '', 'a'))",
    "'é中'.translate({233: 'e', 0x4e2d: None})",
):
    show(source)
