"""Lower exceptions to tests of error marks and jumps. The only place that knows the convention; the pass `unwinding`
has another one.

before: Raise, Reraise, Try; calls that can raise stand alone
after:  each such call is followed by a test of its result; handlers are labelled blocks; leaving a `try` with
        `finally` by return, break or continue sets a number, runs the `finally` block and then goes on by number

A function that can raise returns, when an exception is pending: `true` if it has no result, 0 for references and
addresses that are never None, and otherwise a value with which the caller asks the hook `pending`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from adder.translator.ir import nodes as n, types as t
from adder.translator.passes.raises import call_raises
from adder.translator.program import Program
from adder.typed.declarations import hooks

INTEGER_MARK = -99


def error_mark(function: n.Function) -> n.Expr | None:
    """What the function returns when an exception is pending; None for functions without result."""
    if function.result in (t.VOID, t.NORETURN):
        return None
    if function.python is hooks.get("allocate"):
        return n.Constant(t.WORD, 0)
    return mark_of(function.result)


def mark_of(kind: t.Type) -> n.Expr:
    """The error mark among the values of a type."""
    if isinstance(kind, t.Integer):
        return n.Constant(kind, INTEGER_MARK if kind.signed else 0 if kind == t.WORD else kind.maximum)
    if isinstance(kind, t.Float):
        return n.Constant(kind, float(INTEGER_MARK))
    if kind == t.BOOL:
        return n.false()
    if isinstance(kind, t.Tuple):
        return n.MakeTuple(kind, [mark_of(item) for item in kind.items])
    return n.Constant(kind, None)


@dataclass
class Final:
    """A `finally` that ways out have to pass."""

    label: str
    error: str
    number: n.Local
    outer: Scope
    ways: list[n.Statement] = field(default_factory=list)


@dataclass(frozen=True)
class Context:
    """A context saved by the pass `unwinding`: its variable, and the loops around its `try`, whose jumps leave it."""

    name: str
    loops: frozenset[int]


@dataclass(frozen=True)
class Scope:
    """Where exceptions go (a label, or out of the function), and what is between here and the function's end."""

    target: str | None = None
    final: Final | None = None
    """The innermost `finally`, which return statements and jumps out of it must pass."""
    loops: frozenset[int] = frozenset()
    """The labels of all loops around."""
    contexts: tuple[Context, ...] = ()
    """Saved contexts, innermost last."""


class Lowering:
    """Lowers one function."""

    def __init__(self, program: Program, function: n.Function) -> None:
        self.program = program
        self.function = function
        self.labels = 0
        self.line = 0
        self.targets: set[str] = set()

    def block(self, block: list[n.Statement], scope: Scope) -> list[n.Statement]:
        """The lowered statements of a block."""
        out: list[n.Statement] = []
        for statement in block:
            self.line = statement.line
            out += self._statement(statement, scope)
        return out

    def _statement(self, statement: n.Statement, scope: Scope) -> list[n.Statement]:
        match statement:
            case n.Assign(target=n.Local() as target, value=value) if call_raises(value):
                return [statement, *self.test(value, target, scope)]
            case n.Evaluate(value=value) if call_raises(value):
                return self.evaluate(statement, scope)
            case n.Return():
                return self._return(statement, scope)
            case n.Break() | n.Continue():
                return self._jump(statement, scope)
            case n.Raise(call=call):
                return [n.Evaluate(statement.line, call), *self.error(scope)]
            case n.Reraise(variable=variable):
                return [*self._pend(n.Local(t.CAUGHT, variable)), *self.error(scope)]
            case n.Try(final=[]):
                return self._try_except(statement, scope)
            case n.Try():
                return self._try_finally(statement, scope)
            case n.If():
                statement.then = self.block(statement.then, scope)
                statement.otherwise = self.block(statement.otherwise, scope)
            case n.Loop():
                inner = replace(scope, loops=scope.loops | {statement.label})
                statement.body = self.block(statement.body, inner)
                statement.step = self.block(statement.step, inner)
            case n.Switch():
                for case in statement.cases:
                    case.body = self.block(case.body, scope)
                statement.default = self.block(statement.default, scope)
        return [statement]

    # Calls

    def evaluate(self, statement: n.Evaluate, scope: Scope) -> list[n.Statement]:
        """A call that can raise, whose result nobody uses."""
        call = statement.value
        if call.type == t.NORETURN:
            return [statement, *self.error(scope)]
        if call.type == t.VOID:
            return self._go_if(n.Intrinsic(t.BOOL, "call_failed", [call]), scope)
        variable = self.function.temporary(call.type)
        assign = n.Assign(statement.line, variable, call)
        return [assign, *self.test(call, variable, scope)]

    def test(self, call: n.Expr, result: n.Local, scope: Scope) -> list[n.Statement]:
        """What follows a call that can raise, whose result is in a variable."""
        return self._go_if(self._failed(call, result), scope)

    def _go_if(self, failed: n.Expr, scope: Scope) -> list[n.Statement]:
        test = n.Intrinsic(t.BOOL, "unlikely", [failed])
        return [n.If(self.line, test, self.error(scope), [])]

    def _failed(self, call: n.Expr, result: n.Expr) -> n.Expr:
        """The test whether a call has failed, from its result."""
        kind = result.type
        mark = mark_of(kind)
        if isinstance(call, n.Call) and call.function.python is hooks.get("allocate"):
            return n.Compare(t.BOOL, "==", result, n.Constant(t.WORD, 0))
        if isinstance(kind, t.Tuple):
            return self._failed_number(n.TupleItem(kind.items[0], result, 0))
        if t.is_word(kind) and not isinstance(kind, t.Optional):
            return n.Compare(t.BOOL, "is", result, mark)
        return self._failed_number(result)

    def _failed_number(self, result: n.Expr) -> n.Expr:
        pending = self._hook("pending", [])
        if t.is_word(result.type):
            return n.Logical(t.BOOL, "and", n.Compare(t.BOOL, "is", result, mark_of(result.type)), pending)
        if result.type == t.BOOL:
            return n.Logical(t.BOOL, "and", n.Unary(t.BOOL, "not", result), pending)
        return n.Logical(t.BOOL, "and", n.Compare(t.BOOL, "==", result, mark_of(result.type)), pending)

    def _hook(self, name: str, arguments: list[n.Expr]) -> n.Call:
        hook = self.program.hook(name)
        assert hook is not None
        return n.Call(hook.result, hook, arguments)

    def _pend(self, exception: n.Expr) -> list[n.Statement]:
        """Make a caught exception pending again."""
        return [n.Evaluate(self.line, self._hook("raise_object", [n.Cast(t.REF, exception)]))]

    def error(self, scope: Scope) -> list[n.Statement]:
        """Go where exceptions go."""
        if scope.target is None:
            return [n.Fail(self.line)]
        return [self.goto(scope.target)]

    def goto(self, label: str) -> n.Goto:
        """Go to a label of this function."""
        self.targets.add(label)
        return n.Goto(self.line, label)

    def _label(self, stem: str) -> str:
        self.labels += 1
        return f"{stem}_{self.labels}"

    # Ways out of a try

    def _return(self, statement: n.Return, scope: Scope) -> list[n.Statement]:
        final = scope.final
        left = scope.contexts if final is None else scope.contexts[len(final.outer.contexts) :]
        if final is None and not left:
            return [statement]
        before: list[n.Statement] = []
        value = statement.value
        if value is not None and not isinstance(value, n.Constant):
            kept = self.function.temporary(value.type, "result")
            before.append(n.Assign(statement.line, kept, value))
            value = kept
        before += self.leave(left)
        way = n.Return(statement.line, value)
        return [*before, way] if final is None else [*before, *self._pass(way, final)]

    def _jump(self, statement: n.Break | n.Continue, scope: Scope) -> list[n.Statement]:
        final = scope.final
        if final is not None and statement.label in final.outer.loops:
            left = scope.contexts[len(final.outer.contexts) :]
            return [*self.leave(left), *self._pass(statement, final)]
        left = tuple(context for context in scope.contexts if statement.label in context.loops)
        return [*self.leave(left), statement]

    def _pass(self, way: n.Statement, final: Final) -> list[n.Statement]:
        """Go through a `finally`, and then the way that was meant."""
        final.ways.append(way)
        number = n.Constant(t.INT, len(final.ways) + 1)
        return [n.Assign(self.line, final.number, number), self.goto(final.label)]

    def leave(self, contexts: tuple[Context, ...]) -> list[n.Statement]:
        """Forget saved contexts; return codes know none."""
        return []

    # Try

    def protected(self, body: list[n.Statement], inner: Scope, landing: str) -> list[n.Statement]:
        """The body of a `try` whose exceptions go to the label `landing`."""
        return self.block(body, replace(inner, target=landing))

    def _try_except(self, statement: n.Try, scope: Scope) -> list[n.Statement]:
        handler, end = self._label("except"), self._label("end")
        out = self.protected(statement.body, scope, handler)
        out += self.block(statement.otherwise, scope)
        if handler not in self.targets:
            return out
        out += [self.goto(end), n.Label(statement.line, handler)]
        for clause in statement.handlers:
            body = self._taken(clause.variable)
            body += self.block(clause.body, scope)
            body.append(self.goto(end))
            out += body if clause.types is None else [n.If(self.line, self._matches(clause.types), body, [])]
            if clause.types is None:
                break
        else:
            out += self.error(scope)
        return [*out, n.Label(self.line, end)]

    def _taken(self, variable: str | None) -> list[n.Statement]:
        """Clear the pending exception and keep it in the handler's variable."""
        if variable is None:
            return [n.Evaluate(self.line, self._hook("drop_pending", []))]
        call = self._hook("take_pending", [])
        return [n.Assign(self.line, n.Local(t.CAUGHT, variable), n.Cast(t.CAUGHT, call))]

    def _matches(self, types: list[Any]) -> n.Expr:
        result: n.Expr | None = None
        for kind in types:
            call = self._hook("pending_matches", [n.Constant(t.ObjectType(type(kind)), kind)])
            result = call if result is None else n.Logical(t.BOOL, "or", result, call)
        assert result is not None
        return result

    def _try_finally(self, statement: n.Try, scope: Scope) -> list[n.Statement]:
        number = self.function.temporary(t.INT, "way")
        final = Final(self._label("finally"), self._label("unwind"), number, scope)
        body: list[n.Statement] = [n.Assign(statement.line, final.number, n.Constant(t.INT, 0))]
        inner = [*statement.body, *statement.otherwise]
        if statement.handlers:
            inner = [n.Try(statement.line, statement.body, statement.handlers, statement.otherwise, [])]
        body += self.protected(inner, replace(scope, final=final), final.error)
        saved = self.function.temporary(t.CAUGHT, "saved").name
        fails = final.error in self.targets
        aside = not _keeps_pending(statement.final)
        if fails:
            body += [
                self.goto(final.label),
                n.Label(self.line, final.error),
                *(self._taken(saved) if aside else []),
            ]
            body.append(n.Assign(self.line, final.number, n.Constant(t.INT, 1)))
        body.append(n.Label(self.line, final.label))
        body += self.block(statement.final, scope)
        if fails:
            again = self._pend(n.Local(t.CAUGHT, saved)) if aside else []
            body += self._on_way(final, 1, [*again, *self.error(scope)])
        for index, way in enumerate(final.ways):
            body += self._on_way(final, index + 2, self._statement(way, scope))
        return body

    def _on_way(self, final: Final, number: int, then: list[n.Statement]) -> list[n.Statement]:
        test = n.Compare(t.BOOL, "==", final.number, n.Constant(t.INT, number))
        return [n.If(self.line, test, then, [])]


def _keeps_pending(final: list[n.Statement]) -> bool:
    """Whether a `finally` leaves the pending exception alone."""
    return all(
        isinstance(statement, n.Evaluate)
        and isinstance(statement.value, n.Call)
        and "keeps_pending" in statement.value.function.flags
        and all(isinstance(argument, n.Local) for argument in statement.value.arguments)
        for statement in final
    )


def lower_exceptions(program: Program, function: n.Function) -> None:
    """Rewrite a function's body."""
    lowering = Lowering(program, function)
    function.body = lowering.block(function.body or [], Scope())
