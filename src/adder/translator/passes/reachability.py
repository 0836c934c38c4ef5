"""Find what the entry points need: functions, objects, types, interned strings.

before: the entry points are known
after:  every function that can be called has a body; every live object that code or data refer to is in
        `program.data`; functions whose address is used are marked
"""

from __future__ import annotations

from typing import Any

from adder.translator.data import ProgramData
from adder.translator.frontend.annotations import field_types, is_typed
from adder.translator.frontend.function import build_body
from adder.translator.frontend.source import plain_function
from adder.translator.ir import nodes as n, types as t
from adder.translator.ir.walk import all_expressions, statements
from adder.translator.program import Program, place_of
from adder.typed import LayoutOf, Object, Struct, type_object
from adder.typed.declarations import address_tables, finalizers, hooks
from adder.typed.objects import frozen_class
from adder.typed.refs import Interned

_ERROR_HOOKS = ("pending", "pending_matches", "take_pending", "drop_pending", "raise_object")
_TELLING = (n.Constant, n.Call, n.CallPointer, n.New, n.Try, n.Raise, n.Reraise)
"""The nodes from which something may be reached."""


class Reachability:
    """The worklists of functions and objects."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.data: ProgramData = program.data
        self.functions: list[n.Function] = []
        self.values: list[Any] = []
        self.telling: dict[str, list[n.Statement | n.Expr]] = {}
        """The nodes of each function from which anything is reached."""
        self.error_hooks = False
        self.done = 0
        """How many of the reached functions have been looked at."""

    def run(self, entries: list[Any]) -> list[n.Function]:
        """Reach everything from the entry points; returns the functions in the order found."""
        # First for an empty image, so that tables hold nothing that nothing else reaches.
        self._finalize()
        for entry in entries:
            self.function(self.program.instance(entry))
        for table in address_tables:
            for entry in table.entries:
                if is_typed(entry):
                    self.function(self.program.instance(entry))
        self._exhaust()
        before = (-1, -1)
        while before != self._counts() and not self.program.diagnostics.messages:
            before = self._counts()
            self._finalize()
            self._collect_again()
        return self.program.reached

    def _finalize(self) -> None:
        """Let the program fill the tables that depend on what has been reached."""
        image = self.data.image()
        for function in finalizers:
            function(image)
        self.data.number(image)

    def _counts(self) -> tuple[int, int]:
        return len(self.data.texts), len(self.data.objects)

    def _exhaust(self) -> None:
        """Look at functions and values until nothing new is found."""
        found = self.program.reached
        while self.done < len(found) or self.values:
            if self.values:
                self._contents(self.values.pop())
            else:
                build_body(self.program, found[self.done])
                self._scan(found[self.done])
                self.done += 1

    def _collect_again(self) -> None:
        """Find the data anew, as finalizers have changed it; what they have replaced is forgotten."""
        self.data.objects.clear()
        for function in list(self.program.reached):
            self._scan(function)
        self._exhaust()

    def function(self, function: n.Function) -> None:
        """A function is called."""
        if id(function) not in self.program.reached_ids:
            self.program.reached_ids.add(id(function))
            self.program.reached.append(function)

    def _scan(self, function: n.Function) -> None:
        nodes = self.telling.get(function.name)
        if nodes is None:
            body = function.body or []
            nodes = [
                node for node in (*statements(body), *all_expressions(body)) if isinstance(node, _TELLING)
            ]
            self.telling[function.name] = nodes
        for node in nodes:
            self._node(node)

    def _needs_errors(self) -> None:
        if not self.error_hooks:
            self.error_hooks = True
            for name in _ERROR_HOOKS:
                if name in hooks:
                    self.function(self.program.instance(hooks[name]))

    def _node(self, node: n.Statement | n.Expr) -> None:
        if isinstance(node, n.Constant):
            self.constant(node.value, node.type)
        elif isinstance(node, n.Call):
            self.function(node.function)
        else:
            self._needs_errors()
        if isinstance(node, n.Try):
            for handler in node.handlers:
                for kind in handler.types or []:
                    self.value(kind)
        elif isinstance(node, n.New):
            self.value(type_object(node.cls))
            for allocate in (self.program.hook("allocate"), self.program.allocate_object()):
                if allocate is not None:
                    self.function(allocate)

    def constant(self, value: Any, kind: t.Type) -> None:
        """A constant of a type is used."""
        kind = t.without_none(kind)
        if isinstance(kind, t.Function) and value is not None:
            function = plain_function(value)
            assert function is not None
            instance = self.program.instance(function)
            instance.address_taken = True
            if instance.flags.get("extern") and instance.result == t.VOID:
                message = f"the C function '{function.__name__}' without result cannot be used as a value"
                hint = "wrap it in a function of typed Python"
                self.program.diagnostics.report("extern-value", message, place_of(function), hint)
            self.function(instance)
        elif isinstance(kind, t.Table):
            for item in value:
                self.constant(item, kind.item)
        elif t.is_reference(kind) or isinstance(kind, t.StructType):
            self.value(value)

    def value(self, value: Any) -> None:
        """A live object, struct or immediate is used."""
        if isinstance(value, Interned):
            self.data.texts.add(value.text)
        elif isinstance(value, Object | Struct) and self.data.add(value):
            self.values.append(value)

    def _contents(self, value: Any) -> None:
        """What an object's header and fields refer to."""
        if isinstance(value, Object):
            self.value(type_object(type(value)))
        cls: Any = frozen_class(value)
        for name, kind in field_types(cls).items():
            if isinstance(kind, t.Items):
                if t.is_word(kind.item):
                    for item in getattr(value, name).values:
                        self.constant(item, kind.item)
            elif t.is_word(kind):
                content = getattr(value, name, None)
                if not isinstance(content, LayoutOf):
                    self.constant(content, kind)
