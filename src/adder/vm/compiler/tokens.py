"""Kinds of tokens. Binary operators and comparisons are in the order of their opcodes, keywords in that of
`KEYWORDS`.
"""

from __future__ import annotations

from adder.typed import U8, Array, Int, Ref, interned
from adder.vm.interpreter.opcodes import BINARY, COMPARE


class Tok:
    """Token kinds by name: `Tok.NAME`."""

    END, NEWLINE, INDENT, DEDENT = range(4)
    NAME, NUMBER, STRING, FSTRING = range(4, 8)
    LEFT_PAREN, LEFT_BRACKET, LEFT_BRACE = range(8, 11)
    RIGHT_PAREN, RIGHT_BRACKET, RIGHT_BRACE = range(11, 14)
    COMMA, COLON, SEMICOLON, DOT, ELLIPSIS, ARROW, EXCLAMATION, TILDE = range(14, 22)
    ASSIGN, WALRUS = range(22, 24)

    ADD, SUB, MUL, TRUE_DIV, FLOOR_DIV, MOD, POW, MATMUL, AND_BITS, OR_BITS, XOR, LSHIFT, RSHIFT = range(
        24, 37
    )
    ADD_ASSIGN, SUB_ASSIGN, MUL_ASSIGN, TRUE_DIV_ASSIGN, FLOOR_DIV_ASSIGN, MOD_ASSIGN = range(37, 43)
    POW_ASSIGN, MATMUL_ASSIGN, AND_ASSIGN, OR_ASSIGN, XOR_ASSIGN = range(43, 48)
    LSHIFT_ASSIGN, RSHIFT_ASSIGN = range(48, 50)
    EQ, NE, LT, LE, GT, GE = range(50, 56)

    FALSE, NONE, TRUE, AND, AS, ASSERT, ASYNC, AWAIT, BREAK, CLASS, CONTINUE, DEF = range(56, 68)
    DEL, ELIF, ELSE, EXCEPT, FINALLY, FOR, FROM, GLOBAL, IF, IMPORT, IN, IS = range(68, 80)
    LAMBDA, NONLOCAL, NOT, OR, PASS, RAISE, RETURN, TRY, WHILE, WITH, YIELD = range(80, 91)


FIRST_KEYWORD = Tok.FALSE
TOKEN_KINDS = Tok.YIELD + 1
TO_ASSIGNMENT = Tok.ADD_ASSIGN - Tok.ADD
"""From the kind of a binary operator to that of its augmented assignment."""

KEYWORDS: Array[Ref] = Array[Ref].of(
    interned(word)
    for word in [
        "False",
        "None",
        "True",
        "and",
        "as",
        "assert",
        "async",
        "await",
        "break",
        "class",
        "continue",
        "def",
        "del",
        "elif",
        "else",
        "except",
        "finally",
        "for",
        "from",
        "global",
        "if",
        "import",
        "in",
        "is",
        "lambda",
        "nonlocal",
        "not",
        "or",
        "pass",
        "raise",
        "return",
        "try",
        "while",
        "with",
        "yield",
    ]
)
LONGEST_KEYWORD = 8

_OPERATOR_OF_CHARACTER = {
    "(": Tok.LEFT_PAREN,
    "[": Tok.LEFT_BRACKET,
    "{": Tok.LEFT_BRACE,
    ")": Tok.RIGHT_PAREN,
    "]": Tok.RIGHT_BRACKET,
    "}": Tok.RIGHT_BRACE,
    ",": Tok.COMMA,
    ":": Tok.COLON,
    ";": Tok.SEMICOLON,
    ".": Tok.DOT,
    "!": Tok.EXCLAMATION,
    "~": Tok.TILDE,
    "=": Tok.ASSIGN,
    "+": Tok.ADD,
    "-": Tok.SUB,
    "*": Tok.MUL,
    "/": Tok.TRUE_DIV,
    "%": Tok.MOD,
    "@": Tok.MATMUL,
    "&": Tok.AND_BITS,
    "|": Tok.OR_BITS,
    "^": Tok.XOR,
    "<": Tok.LT,
    ">": Tok.GT,
}
OPERATORS: Array[U8] = Array[U8].of(_OPERATOR_OF_CHARACTER.get(chr(code), 0) for code in range(128))
"""Token kind of a character that is or starts an operator, 0 for others."""


class Level:
    """How tightly operators bind: what an expression may consist of that stands at some place (all from a level on)."""

    NAMED, CONDITIONAL, DISJUNCTION, CONJUNCTION, NEGATION, COMPARISON = range(1, 7)
    OPERAND, XOR, AND, SHIFT, SUM, PRODUCT, SIGN, POWER = range(7, 15)


NOT_BINARY = 0
_LEVELS = {
    Level.NAMED: [Tok.WALRUS],
    Level.CONDITIONAL: [Tok.IF],
    Level.DISJUNCTION: [Tok.OR],
    Level.CONJUNCTION: [Tok.AND],
    Level.COMPARISON: [*range(Tok.EQ, Tok.GE + 1), Tok.IN, Tok.NOT, Tok.IS],
    Level.OPERAND: [Tok.OR_BITS],
    Level.XOR: [Tok.XOR],
    Level.AND: [Tok.AND_BITS],
    Level.SHIFT: [Tok.LSHIFT, Tok.RSHIFT],
    Level.SUM: [Tok.ADD, Tok.SUB],
    Level.PRODUCT: [Tok.MUL, Tok.TRUE_DIV, Tok.FLOOR_DIV, Tok.MOD, Tok.MATMUL],
    Level.POWER: [Tok.POW],
}
_LEVEL_OF_KIND = {kind: level for level, kinds in _LEVELS.items() for kind in kinds}
LEVELS: Array[U8] = Array[U8].of(_LEVEL_OF_KIND.get(kind, NOT_BINARY) for kind in range(TOKEN_KINDS))
"""How tightly tokens bind the operands on both sides of them; NOT_BINARY for those that do not."""

_STARTS = [
    "NAME",
    "NUMBER",
    "STRING",
    "FSTRING",
    "LEFT_PAREN",
    "LEFT_BRACKET",
    "LEFT_BRACE",
    "ELLIPSIS",
    "TILDE",
    "ADD",
    "SUB",
]
_STARTS += ["FALSE", "NONE", "TRUE", "AWAIT", "LAMBDA", "NOT"]
STARTS_EXPRESSION: Array[U8] = Array[U8].of(
    int(kind in [getattr(Tok, name) for name in _STARTS]) for kind in range(TOKEN_KINDS)
)
"""1 for kinds of tokens that an expression can start with."""

assert len(KEYWORDS) == Tok.YIELD - Tok.FALSE + 1
assert len(BINARY) == Tok.RSHIFT - Tok.ADD + 1
assert list(COMPARE) == ["EQ", "NE", "LT", "LE", "GT", "GE"]


def keyword_kind(name: Ref) -> Int:
    """The token kind of an interned name: its own for a keyword, else NAME."""
    for index in range(len(KEYWORDS)):
        if KEYWORDS[index] is name:
            return FIRST_KEYWORD + index
    return Tok.NAME


def starts_expression(kind: Int) -> bool:
    """Whether an expression can start with a token of this kind."""
    return STARTS_EXPRESSION[kind] != 0
