"""Syntax trees of CPython's `ast` and of Adder's parser as plain tuples of one form, so that they can be compared.

A node is (name, place, fields...); the place is None where CPython gives none, or another one (inside f-strings).
"""

from __future__ import annotations

import ast
from typing import Any

from program_values import python_value

from adder.typed import U8, Array
from adder.vm.compiler import nodes
from adder.vm.compiler.parser import new_parser
from adder.vm.compiler.scopes import ASSIGNED, DELETED, USED
from adder.vm.compiler.source import source_of_array
from adder.vm.interpreter.opcodes import BINARY, COMPARE, Op
from adder.vm.runtime.places import column_of
from adder.vm.types.list import List
from adder.vm.value import ELLIPSIS

_BINARY = "Add Sub Mult Div FloorDiv Mod Pow MatMult BitAnd BitOr BitXor LShift RShift"
BINARY_OF_AST = dict(zip(_BINARY.split(), (getattr(Op, name) for name in BINARY), strict=True))
COMPARE_OF_AST = dict(
    zip(["Eq", "NotEq", "Lt", "LtE", "Gt", "GtE"], (getattr(Op, name) for name in COMPARE), strict=True)
)
COMPARE_OF_AST |= {"Is": Op.IS, "IsNot": Op.IS_NOT, "In": Op.IN, "NotIn": Op.NOT_IN}
UNARY_OF_AST = {"USub": Op.NEG, "UAdd": Op.POS, "Invert": Op.INVERT, "Not": Op.NOT}
FLAGS_OF_AST = {"Load": USED, "Store": ASSIGNED, "Del": ASSIGNED | DELETED}
COMPREHENSIONS = {"ListComp": 0, "SetComp": 1, "DictComp": 2, "GeneratorExp": 3}
RENAMED = {"Tuple": "TupleDisplay", "List": "ListDisplay", "Set": "SetDisplay", "Dict": "DictDisplay"}
RENAMED |= {"keyword": "Keyword", "arguments": "Arguments", "alias": "Alias", "withitem": "WithItem"}
RENAMED |= {"comprehension": "Comprehension", "match_case": "MatchCase", "excepthandler": "ExceptHandler"}
WITHOUT_PLACE = {"Arguments", "WithItem", "Comprehension", "MatchCase"}


class Reference:
    """CPython's trees."""

    def __init__(self, source: str) -> None:
        self.lines = [line.encode() for line in source.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
        self.in_string = 0

    def place(self, node: Any) -> tuple[int, int] | None:
        if self.in_string or not hasattr(node, "lineno"):
            return None
        return node.lineno, len(self.lines[node.lineno - 1][: node.col_offset].decode())

    def dump(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self.dump(item) for item in node]
        if not isinstance(node, ast.AST):
            return node
        kind = type(node).__name__
        special = getattr(self, kind, None)
        if special is not None:
            return special(node)
        name = RENAMED.get(kind, kind)
        values = [
            self.dump(getattr(node, field)) for field in node._fields if field not in ("ctx", "type_comment")
        ]
        return (name, self.place(node), *values)

    def Name(self, node: Any) -> Any:
        return ("Name", self.place(node), node.id, FLAGS_OF_AST[type(node.ctx).__name__])

    def Constant(self, node: Any) -> Any:
        return ("Constant", self.place(node), python_key(node.value))

    def JoinedStr(self, node: Any) -> Any:
        place = self.place(node)
        self.in_string += 1
        values = self.dump(node.values)
        self.in_string -= 1
        return ("JoinedStr", place, values)

    def FormattedValue(self, node: Any) -> Any:
        return (
            "FormattedValue",
            None,
            self.dump(node.value),
            max(node.conversion, 0),
            self.dump(node.format_spec),
        )

    def BoolOp(self, node: Any) -> Any:
        return ("BoolOp", self.place(node), int(isinstance(node.op, ast.Or)), self.dump(node.values))

    def BinOp(self, node: Any) -> Any:
        op = BINARY_OF_AST[type(node.op).__name__]
        return ("BinOp", self.place(node), op, self.dump(node.left), self.dump(node.right))

    def AugAssign(self, node: Any) -> Any:
        op = BINARY_OF_AST[type(node.op).__name__]
        target = self.dump(node.target)
        if isinstance(node.target, ast.Name):
            target = (*target[:-1], USED | ASSIGNED)
        return ("AugAssign", self.place(node), target, op, self.dump(node.value))

    def UnaryOp(self, node: Any) -> Any:
        return ("UnaryOp", self.place(node), UNARY_OF_AST[type(node.op).__name__], self.dump(node.operand))

    def Compare(self, node: Any) -> Any:
        ops = [COMPARE_OF_AST[type(op).__name__] for op in node.ops]
        return ("Compare", self.place(node), self.dump(node.left), ops, self.dump(node.comparators))

    def comprehension_display(self, node: Any) -> Any:
        kind = COMPREHENSIONS[type(node).__name__]
        element = node.key if kind == 2 else node.elt
        value = self.dump(node.value) if kind == 2 else None
        clauses = self.dump(node.generators)
        return ("ComprehensionDisplay", self.place(node), kind, self.dump(element), value, clauses)

    ListComp = SetComp = DictComp = GeneratorExp = comprehension_display

    def arguments(self, node: Any) -> Any:
        positional = node.posonlyargs + node.args
        extra = [argument for argument in (node.vararg, node.kwarg) if argument is not None]
        names = [argument.arg for argument in positional + node.kwonlyargs + extra]
        ordered = positional + [argument for argument in (node.vararg,) if argument is not None]
        ordered += node.kwonlyargs + [argument for argument in (node.kwarg,) if argument is not None]
        annotations = [argument.annotation for argument in ordered if argument.annotation is not None]
        return (
            "Arguments",
            None,
            names,
            len(node.posonlyargs),
            len(positional),
            len(node.kwonlyargs),
            int(node.vararg is not None),
            int(node.kwarg is not None),
            self.dump(node.defaults),
            self.dump(node.kw_defaults),
            self.dump(annotations),
        )

    def FunctionDef(self, node: Any) -> Any:
        return (
            "FunctionDef",
            self.place(node),
            node.name,
            self.dump(node.args),
            self.dump(node.body),
            self.dump(node.decorator_list),
            int(isinstance(node, ast.AsyncFunctionDef)),
            self.dump(node.returns),
        )

    AsyncFunctionDef = FunctionDef

    def For(self, node: Any) -> Any:
        parts = [self.dump(part) for part in (node.target, node.iter, node.body, node.orelse)]
        return ("For", self.place(node), *parts, int(isinstance(node, ast.AsyncFor)))

    AsyncFor = For

    def With(self, node: Any) -> Any:
        is_async = int(isinstance(node, ast.AsyncWith))
        return ("With", self.place(node), self.dump(node.items), self.dump(node.body), is_async)

    AsyncWith = With

    def MatchSingleton(self, node: Any) -> Any:
        constant = ("Constant", self.place(node), python_key(node.value))
        return ("MatchValue", self.place(node), constant, 1)

    def MatchValue(self, node: Any) -> Any:
        return ("MatchValue", self.place(node), self.dump(node.value), 0)


def python_key(value: Any) -> Any:
    """A value that compares equal only to values of the same type and, for floats, sign."""
    if value is Ellipsis or value is None:
        return str(value)
    return type(value).__name__, repr(value)


class Ours:
    """The trees of Adder's parser."""

    def __init__(self) -> None:
        self.in_string = 0

    def dump(self, value: Any) -> Any:
        if isinstance(value, nodes.Node):
            return self.node(value)
        if isinstance(value, List):
            return [self.dump(value.items[index]) for index in range(value.length)]
        return python_value(value)

    def node(self, node: nodes.Node) -> Any:
        name = type(node).__name__
        place = (node.line, column_of(node.place))
        if self.in_string or name in WITHOUT_PLACE:
            place = None
        if isinstance(node, nodes.Constant):
            value = Ellipsis if node.value is ELLIPSIS else python_value(node.value)
            return (name, place, python_key(value))
        self.in_string += name == "JoinedStr"
        fields = [field for field in type(node).fields if field not in ("place", "scope", "appends")]
        values = [self.dump(getattr(node, field)) for field in fields]
        self.in_string -= name == "JoinedStr"
        if name == "FormattedValue":
            place = None
        return (name, place, *values)


def parse(source: bytes) -> list[nodes.Node]:
    """All statements of a source, by Adder's parser."""
    parser = new_parser(source_of_array(Array[U8].of(source), len(source)))
    statements = []
    node = parser.next_statement()
    while node is not None:
        statements.append(node)
        node = parser.next_statement()
    return statements


def our_tree(source: str) -> Any:
    """The tree by Adder's parser, as tuples."""
    return [Ours().dump(node) for node in parse(source.encode())]


def reference_tree(source: str) -> Any:
    """The tree by CPython's parser, as tuples."""
    return Reference(source).dump(ast.parse(source).body)


def first_difference(ours: Any, reference: Any, path: str = "") -> str | None:
    """Where two trees differ first, for a readable message; None if they are equal."""
    if isinstance(ours, list | tuple) and isinstance(reference, list | tuple) and len(ours) == len(reference):
        for index, (left, right) in enumerate(zip(ours, reference, strict=True)):
            name = str(ours[0]) if isinstance(ours, tuple) and ours and isinstance(ours[0], str) else ""
            found = first_difference(left, right, f"{path}/{name}{index}")
            if found is not None:
                return found
        return None
    return None if ours == reference else f"at {path}: {ours!r:.300} instead of {reference!r:.300}"
