"""Parameters of `def` and `lambda`."""

from __future__ import annotations

from adder.typed import U8, U32, Int, Object, Ref, Text, takes_message, truncate
from adder.vm.compiler.nodes import Arguments, Node
from adder.vm.compiler.parser_base import Grammar, ParserBase
from adder.vm.compiler.tokens import Level, Tok
from adder.vm.types.list import List, new_list
from adder.vm.value import NONE

POSITIONAL = 0
KEYWORD_ONLY = 1
FINISHED = 2
"""Nothing may follow `**kwargs`."""


class ParameterList(Object):
    """Parameters while they are read. `phase` says which kind comes next; `star` is 1 right after a bare `*`."""

    names: List
    defaults: List
    keyword_defaults: List
    annotations: List
    annotated: bool
    """Whether annotations are allowed: in `def`."""
    phase: Int = POSITIONAL
    star: bool = False
    positional_only: Int = 0
    positional: Int = 0
    keyword_only: Int = 0
    varargs: Ref | None = None
    varkeywords: Ref | None = None


def parameters(parser: ParserBase, end: Int, annotated: bool) -> Arguments:
    """Read parameters up to the token `end`, which stays."""
    place = parser.place
    found = ParameterList(new_list(), new_list(), new_list(), new_list(), annotated)
    while parser.kind != end:
        if found.phase == FINISHED:
            parser.fail_token("arguments cannot follow var-keyword argument")
        parameter(parser, found)
        if parser.kind != end:
            parser.expect(Tok.COMMA, "invalid syntax in the parameters")
    if found.star:
        parser.fail_token("named arguments must follow bare *")
    return finished(found, place)


def finished(found: ParameterList, place: U32) -> Arguments:
    """The node for the parameters; *args and **kwargs are their last names.

    More of them than the numbers can say are refused later, for the number of their names.
    """
    varargs = found.varargs
    if varargs is not None:
        found.names.append(varargs)
    varkeywords = found.varkeywords
    if varkeywords is not None:
        found.names.append(varkeywords)
    return Arguments(
        place,
        found.names,
        truncate(U8, found.positional_only),
        truncate(U8, found.positional),
        truncate(U8, found.keyword_only),
        0 if varargs is None else 1,
        0 if varkeywords is None else 1,
        found.defaults,
        found.keyword_defaults,
        found.annotations,
    )


def parameter(parser: ParserBase, found: ParameterList) -> None:
    """One parameter, `*` or `/`."""
    if parser.kind == Tok.MUL:
        parser.next()
        star_parameter(parser, found)
    elif parser.kind == Tok.POW:
        if found.star:
            parser.fail_token("named arguments must follow bare *")
        parser.next()
        found.varkeywords = annotated_name(parser, found)
        found.phase = FINISHED
        refuse_default(parser, "var-keyword argument cannot have default value")
    elif parser.kind == Tok.TRUE_DIV:
        slash(parser, found)
    else:
        ordinary_parameter(parser, found)


def star_parameter(parser: ParserBase, found: ParameterList) -> None:
    """`*` or `*args`; keyword-only parameters follow."""
    if found.phase != POSITIONAL:
        parser.fail_token("* argument may appear only once")
    found.phase = KEYWORD_ONLY
    if parser.kind == Tok.NAME:
        found.varargs = annotated_name(parser, found)
        refuse_default(parser, "var-positional argument cannot have default value")
    else:
        found.star = True


def slash(parser: ParserBase, found: ParameterList) -> None:
    """`/`: the parameters so far are positional only."""
    if found.positional_only > 0:
        parser.fail_token("/ may appear only once")
    if found.phase != POSITIONAL:
        parser.fail_token("/ must be ahead of *")
    if found.positional == 0:
        parser.fail_token("at least one argument must precede /")
    found.positional_only = found.positional
    parser.next()


def ordinary_parameter(parser: ParserBase, found: ParameterList) -> None:
    """`name: annotation = default`."""
    place = parser.place
    name = annotated_name(parser, found)
    found.names.append(name)
    default: Node | None = None
    if parser.accept(Tok.ASSIGN):
        default = Grammar.operators(parser, Level.CONDITIONAL)
    if found.phase == KEYWORD_ONLY:
        found.star = False
        found.keyword_only += 1
        if default is None:
            found.keyword_defaults.append(NONE)
        else:
            found.keyword_defaults.append(default)
        return
    found.positional += 1
    if default is not None:
        found.defaults.append(default)
    elif found.defaults.length > 0:
        parser.fail_at(place, "non-default argument follows default argument")


def annotated_name(parser: ParserBase, found: ParameterList) -> Ref:
    """The name of a parameter, with its annotation if there may be one."""
    name = parser.take_name()
    if found.annotated and parser.accept(Tok.COLON):
        found.annotations.append(Grammar.operators(parser, Level.CONDITIONAL))
    return name


@takes_message
def refuse_default(parser: ParserBase, message: Text) -> None:
    """The parameters with stars have no defaults."""
    if parser.kind == Tok.ASSIGN:
        parser.fail_token(message)
