"""Syntax trees of live functions: each file is parsed once, a function is found by its first line."""

from __future__ import annotations

import ast
import linecache
import types
from functools import cache
from typing import Any

from adder.translator.diagnostics import Place


class SourceFile:
    """The functions of one parsed file."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.lines = linecache.getlines(path)
        self.functions: dict[tuple[int, str], ast.FunctionDef] = {}
        self._add_functions(ast.parse("".join(self.lines), path))

    def _add_functions(self, tree: ast.AST) -> None:
        """Find the functions in a tree, looking only where statements are."""
        for node in ast.iter_child_nodes(tree):
            if isinstance(node, ast.FunctionDef):
                first = node.decorator_list[0].lineno if node.decorator_list else node.lineno
                self.functions[first, node.name] = node
            if isinstance(node, ast.stmt | ast.excepthandler | ast.match_case):
                self._add_functions(node)

    def place(self, node: ast.AST) -> Place:
        """Where a node is. Columns of the tree count bytes, those of a place count characters."""
        line = getattr(node, "lineno", 1)
        column = self._column(line, getattr(node, "col_offset", 0))
        end_line = getattr(node, "end_lineno", line)
        end = self._column(line, getattr(node, "end_col_offset", 1)) if end_line == line else 999
        return Place(self.path, line, column + 1, end + 1)

    def _column(self, line: int, offset: int) -> int:
        if line > len(self.lines) or self.lines[line - 1].isascii():
            return offset
        return len(self.lines[line - 1].encode()[:offset].decode(errors="replace"))


@cache
def source_file(path: str) -> SourceFile:
    """The parsed file, from a cache."""
    return SourceFile(path)


def plain_function(value: Any) -> types.FunctionType | None:
    """The Python function behind a static method, class method, property or bound class method."""
    if isinstance(value, staticmethod | classmethod):
        value = value.__func__
    elif isinstance(value, property):
        value = value.fget
    elif isinstance(value, types.MethodType):
        value = value.__func__
    return value if isinstance(value, types.FunctionType) else None


def function_tree(function: types.FunctionType) -> tuple[SourceFile, ast.FunctionDef] | None:
    """A live function's syntax tree, or None if its source is not to be found."""
    code = function.__code__
    source = source_file(code.co_filename)
    node = source.functions.get((code.co_firstlineno, code.co_name))
    return (source, node) if node is not None else None
