"""Fix the order of evaluation, and put every call that can raise into a statement of its own.

before: expressions contain assignments (`Store`), allocations (`New`), class tests and calls in any place
after:  `Store`, `New`, `IsInstance` are gone; a call that can raise is the whole value of an Evaluate, of an
        assignment to a local, or of a Return; operands that C could evaluate in another order with another
        result are in temporaries; conditions of loops need no statements and loops have no `otherwise`
"""

from __future__ import annotations

from adder.translator.ir import nodes as n, types as t
from adder.translator.ir.walk import children, expressions, replace_children, statements
from adder.translator.passes.expand import Expander
from adder.translator.passes.raises import call_raises
from adder.translator.program import Program
from adder.typed import Array

PURE = {
    "is_object", "add_overflows", "sub_overflows", "mul_overflows", "count_leading_zeros", "count_trailing_zeros",
    "population_count", "text_length", "text_byte", "text_pointer", "float_bits", "float_of_bits", "float_to_int",
    "root_count", "root_address", "pointer", "likely", "unlikely", "fabs", "object_size",
}  # fmt: skip
READS = {"native_of", "compare_bytes", "frame_address"}


class Lineariser:
    """Rewrites one function."""

    def __init__(self, program: Program, function: n.Function) -> None:
        self.program = program
        self.function = function
        self.debug = program.debug
        self.out: list[n.Statement] = []
        self.line = function.line
        self.in_try = 0
        self.has_loops = any(isinstance(statement, n.Loop) for statement in statements(function.body or []))
        self.expander = Expander(program, self)

    # Statements

    def block(self, block: list[n.Statement]) -> list[n.Statement]:
        """The rewritten statements of a block."""
        outer, self.out = self.out, []
        for statement in block:
            self.line = statement.line
            self._statement(statement)
        result, self.out = self.out, outer
        return result

    def emit(self, statement: n.Statement) -> None:
        """Add a statement."""
        self.out.append(statement)

    def _statement(self, statement: n.Statement) -> None:
        match statement:
            case n.Assign():
                self._assign(statement)
            case n.Evaluate():
                value = self._root(statement.value)
                if has_effect(value):
                    self.emit(n.Evaluate(statement.line, value))
            case n.Return(value=n.Expr() as value):
                simple = self.in_try or self.function.flags.get("export")
                statement.value = self.expression(value) if simple else self._root(value)
                self.emit(statement)
            case n.Loop():
                self._loop(statement)
            case n.Try():
                self._try(statement)
            case n.Raise():
                statement.call = self._root(statement.call)
                self.emit(statement)
            case n.If():
                statement.test = self.expression(statement.test)
                statement.then = self.block(statement.then)
                statement.otherwise = self.block(statement.otherwise)
                self.emit(statement)
            case n.Switch():
                self._switch(statement)
            case _:
                replace_children(statement, self.expression)
                self.emit(statement)

    def _assign(self, statement: n.Assign) -> None:
        target = statement.target
        if isinstance(target, n.Local):
            value = self._root(statement.value)
            if self.in_try and call_raises(value):
                value = self.capture(value)
            self.emit(n.Assign(statement.line, target, value))
            return
        parts = self.operands([statement.value, *children(target)], rooted=False)
        rest = iter(parts[1:])
        replace_children(target, lambda _: next(rest))
        if self.debug and isinstance(target, n.Item):
            self.expander.stable_base(target)
        self.emit(n.Assign(statement.line, target, parts[0]))

    def _loop(self, loop: n.Loop) -> None:
        before: list[n.Statement] = []
        if loop.test is not None:
            outer, self.out = self.out, before
            loop.test = self.expression(loop.test)
            self.out = outer
        loop.body = self.block(loop.body)
        loop.step = self.block(loop.step)
        if loop.test is not None and (before or loop.otherwise):
            ends = [*self.block(loop.otherwise), n.Break(loop.line, loop.label)]
            test = n.If(loop.line, _not(loop.test), ends, [])
            loop.body = [*before, test, *loop.body]
            loop.test = None
        loop.otherwise = []
        self.emit(loop)

    def _switch(self, switch: n.Switch) -> None:
        switch.subject = self.expression(switch.subject)
        for case in switch.cases:
            case.body = self.block(case.body)
        switch.default = self.block(switch.default)
        self.emit(switch)

    def _try(self, statement: n.Try) -> None:
        self.in_try += 1
        statement.body = self.block(statement.body)
        statement.otherwise = self.block(statement.otherwise)
        for handler in statement.handlers:
            handler.body = self.block(handler.body)
        self.in_try -= 1
        statement.final = self.block(statement.final)
        self.emit(statement)

    # Expressions

    def capture(self, value: n.Expr) -> n.Expr:
        """A temporary with the value; what is emitted now happens before."""
        variable = self.function.temporary(value.type)
        self.emit(n.Assign(self.line, variable, value))
        return variable

    def _root(self, value: n.Expr) -> n.Expr:
        """A rewritten expression that may be a call that can raise."""
        if isinstance(value, n.Call | n.CallPointer):
            return self._with_operands(value)
        return self.expression(value)

    def expression(self, value: n.Expr) -> n.Expr:
        """A rewritten expression without calls that can raise."""
        match value:
            case n.Constant() | n.Local():
                return value
            case n.Store():
                return self._store(value)
            case n.Logical():
                return self._logical(value)
            case n.Conditional():
                return self._conditional(value)
            case n.New():
                return self.expander.new(value)
            case n.IsInstance():
                return self.expander.instance_test(value)
            case n.Cast(checked=True) if self.debug:
                return self.expander.checked_cast(value)
        changed = self._with_operands(value)
        if call_raises(changed):
            return self.capture(changed)
        if self.debug and isinstance(changed, n.Item):
            self.expander.stable_base(changed)
        if self.has_loops and isinstance(changed, n.Intrinsic) and changed.name == "pointer":
            self._name_owner(changed)
        return changed

    def _name_owner(self, pointer: n.Intrinsic) -> None:
        """The object that a pointer points into has a variable, for the pass `keep_alive`."""
        base = pointer.arguments[0]
        if isinstance(base.type, t.Items) and isinstance(base, n.Field):
            if not isinstance(base.base, n.Constant | n.Local | n.Cast):
                base.base = self.capture(base.base)
        elif not isinstance(base, n.Constant | n.Local | n.Cast):
            pointer.arguments[0] = self.capture(base)

    def _with_operands(self, value: n.Expr) -> n.Expr:
        parts = iter(self.operands(list(children(value))))
        replace_children(value, lambda _: next(parts))
        return value

    def operands(self, values: list[n.Expr], rooted: bool = True) -> list[n.Expr]:
        """Rewrite operands so that they are evaluated from left to right."""
        if all(isinstance(value, n.Constant | n.Local) for value in values):
            return values
        before: list[list[n.Statement]] = []
        results: list[n.Expr] = []
        for value in values:
            outer, self.out = self.out, []
            results.append(self.expression(value))
            before.append(self.out)
            self.out = outer
        return self._ordered(before, results)

    def _ordered(self, before: list[list[n.Statement]], results: list[n.Expr]) -> list[n.Expr]:
        effects = [i for i, value in enumerate(results) if before[i] or has_effect(value)]
        last = effects[-1] if effects else -1
        ordered = []
        for i, value in enumerate(results):
            self.out += before[i]
            assigned = _assigned(before[i + 1 :]) if i < last else set()
            unsafe = i < last and not is_stable(value, assigned)
            reads_later = any(not is_stable(other, set()) for other in results[i + 1 :])
            if unsafe or (i == last and has_effect(value) and reads_later):
                value = self._captured_operand(value)
            ordered.append(value)
        return ordered

    def _captured_operand(self, value: n.Expr) -> n.Expr:
        """A temporary for an operand; of inline items it is their object that is kept."""
        if isinstance(value.type, t.Items) and isinstance(value, n.Field):
            value.base = self.capture(value.base)
            return value
        return self.capture(value)

    def _store(self, value: n.Store) -> n.Expr:
        target = n.Local(value.type, value.name)
        self.emit(n.Assign(self.line, target, self.expression(value.value)))
        return target

    def _logical(self, value: n.Logical) -> n.Expr:
        value.left = self.expression(value.left)
        outer, self.out = self.out, []
        value.right = self.expression(value.right)
        right, self.out = self.out, outer
        if not right:
            return value
        result = self.function.temporary(t.BOOL)
        self.emit(n.Assign(self.line, result, value.left))
        right.append(n.Assign(self.line, result, value.right))
        test = result if value.operator == "and" else _not(result)
        self.emit(n.If(self.line, test, right, []))
        return result

    def _conditional(self, value: n.Conditional) -> n.Expr:
        value.test = self.expression(value.test)
        outer, self.out = self.out, []
        value.then = self.expression(value.then)
        then, self.out = self.out, []
        value.otherwise = self.expression(value.otherwise)
        otherwise, self.out = self.out, outer
        if not then and not otherwise:
            return value
        result = self.function.temporary(value.type)
        then.append(n.Assign(self.line, result, value.then))
        otherwise.append(n.Assign(self.line, result, value.otherwise))
        self.emit(n.If(self.line, value.test, then, otherwise))
        return result


def _not(value: n.Expr) -> n.Expr:
    return n.Unary(t.BOOL, "not", value)


def _assigned(blocks: list[list[n.Statement]]) -> set[str]:
    """Locals that statements on the way to later operands assign."""
    names = set()
    pending = [statement for block in blocks for statement in block]
    while pending:
        statement = pending.pop()
        if isinstance(statement, n.Assign) and isinstance(statement.target, n.Local):
            names.add(statement.target.name)
        elif isinstance(statement, n.If):
            pending += statement.then + statement.otherwise
    return names


def has_effect(value: n.Expr) -> bool:
    """Whether evaluating an expression may change something."""
    for node in expressions(value):
        if isinstance(node, n.Call | n.CallPointer):
            return True
        if isinstance(node, n.Intrinsic) and node.name not in PURE and node.name not in READS:
            return True
    return False


def is_stable(value: n.Expr, assigned: set[str]) -> bool:
    """Whether an expression has the same value after calls and after assignments to these locals."""
    for node in expressions(value):
        if isinstance(node, n.Local):
            if node.name in assigned:
                return False
        elif (isinstance(node, n.Field | n.Item | n.Call | n.CallPointer) and not _never_changes(node)) or (
            isinstance(node, n.Intrinsic) and node.name not in PURE
        ):
            return False
    return True


def _never_changes(node: n.Expr) -> bool:
    """Inline items stay where they are in their object, and the length of an array is fixed."""
    if not isinstance(node, n.Field):
        return False
    return isinstance(node.type, t.Items) or (node.name == "length" and _is_array(node.base))


def _is_array(value: n.Expr) -> bool:
    return isinstance(value.type, t.ObjectType) and issubclass(value.type.cls, Array)


def linearise(program: Program, function: n.Function) -> None:
    """Rewrite a function's body."""
    lineariser = Lineariser(program, function)
    function.body = lineariser.block(function.body or [])
