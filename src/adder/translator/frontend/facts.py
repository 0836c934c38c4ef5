"""What a function's syntax tree says about its variables; found once for each tree."""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import dataclass
from functools import cache


@dataclass
class Facts:
    """Facts about the local variables of a function."""

    assigned: set[str]
    """All variables that are set."""
    assignments: Counter[str]
    """How often each is set."""
    annotated: list[ast.AnnAssign]
    """The declarations of variables."""
    direct_counters: set[str]
    """Loop variables that may be the counters of their loops: set and read by nothing outside of the bodies."""


@cache
def facts_of(function: ast.FunctionDef) -> Facts:
    """The facts about a function, from a cache."""
    nodes = [node for statement in function.body for node in ast.walk(statement)]
    names = [node for node in nodes if isinstance(node, ast.Name)]
    assignments = Counter(node.id for node in names if isinstance(node.ctx, ast.Store))
    assigned = set(assignments)
    for node in nodes:
        if isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
            assigned.add(node.name)
    annotated = [
        node for node in nodes if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    ]
    loops = [node for node in nodes if isinstance(node, ast.For)]
    return Facts(
        assigned, assignments, annotated, _direct_counters(loops, Counter(node.id for node in names))
    )


def _direct_counters(loops: list[ast.For], uses: Counter[str]) -> set[str]:
    inside: Counter[str] = Counter()
    excluded: set[str] = set()
    for loop in loops:
        if not isinstance(loop.target, ast.Name):
            continue
        name = loop.target.id
        inside[name] += 1
        for statement in loop.body:
            for node in ast.walk(statement):
                if isinstance(node, ast.Name) and node.id == name:
                    inside[name] += 1
                    if isinstance(node.ctx, ast.Store):
                        excluded.add(name)
    return {name for name, count in inside.items() if count == uses[name]} - excluded
