"""Rules of patterns that concern names: each is bound once, and all alternatives of `a | b` bind the same ones."""

from __future__ import annotations

from adder.typed import Ref, cast
from adder.vm.compiler import nodes
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.place import error_at
from adder.vm.types.list import List, new_list


def check_names(node: Node, names: List) -> None:
    """Add the names that a pattern binds to those bound before; SyntaxError for a repeated one."""
    match node:
        case nodes.MatchAs():
            inner = node.pattern
            if inner is not None:
                check_names(inner, names)
            check_name(node, node.name, names)
        case nodes.MatchStar():
            check_name(node, node.name, names)
        case nodes.MatchSequence():
            check_all(node.patterns, names)
        case nodes.MatchMapping():
            check_all(node.patterns, names)
            check_name(node, node.rest, names)
        case nodes.MatchClass():
            check_keywords(node)
            check_all(node.patterns, names)
            check_all(node.keyword_patterns, names)
        case nodes.MatchOr():
            check_alternatives(node, names)
        case _:
            pass


def check_all(patterns: List, names: List) -> None:
    for index in range(patterns.length):
        check_names(cast(Node, patterns.items[index]), names)


def check_name(node: Node, name: Ref | None, names: List) -> None:
    if name is not None:
        if is_among(name, names):
            error_at(node, "multiple assignments to name '%s' in pattern", name)
        names.append(name)


def is_among(name: Ref, names: List) -> bool:
    """Whether an interned string is in a list."""
    for index in range(names.length):
        if names.items[index] is name:
            return True
    return False


def check_keywords(node: nodes.MatchClass) -> None:
    """No attribute may be named twice."""
    seen = new_list()
    for index in range(node.keyword_names.length):
        name = node.keyword_names.items[index]
        if is_among(name, seen):
            error_at(node, "attribute name repeated in class pattern: %s", name)
        seen.append(name)


def check_alternatives(node: nodes.MatchOr, names: List) -> None:
    """Every alternative binds the names that the first one binds."""
    wanted = new_list()
    for index in range(node.patterns.length):
        bound = new_list()
        bound.extend(names)
        check_names(cast(Node, node.patterns.items[index]), bound)
        if index == 0:
            wanted = bound
        elif not same_names(wanted, bound):
            error_at(node, "alternative patterns bind different names")
    for index in range(names.length, wanted.length):
        names.append(wanted.items[index])


def same_names(left: List, right: List) -> bool:
    """Whether two lists have the same names, in any order."""
    if left.length != right.length:
        return False
    for index in range(left.length):
        if not is_among(left.items[index], right):
            return False
    return True
