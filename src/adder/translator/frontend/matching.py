"""Translation of match: on integers with constant patterns, and on types."""

from __future__ import annotations

import ast
from typing import Any

from adder.translator.frontend.builtin_calls import instance_of
from adder.translator.frontend.conditions import compared, condition, instance_type, negated
from adder.translator.frontend.constants import constant_of, settle
from adder.translator.frontend.context import Context, Environment, statement
from adder.translator.frontend.statements import store_name
from adder.translator.ir import nodes as n, types as t


@statement(ast.Match)
def match_statement(context: Context, node: ast.Match) -> None:
    """`match subject:`."""
    subject = context.expression(node.subject)
    if isinstance(subject, n.Constant) and subject.type != t.REF:
        _constant_subject(context, node, subject)
        return
    if isinstance(subject.type, t.Integer) and all(_is_integer_case(context, case) for case in node.cases):
        _switch(context, node, subject)
        return
    name = node.subject.id if isinstance(node.subject, ast.Name) else None
    if not isinstance(subject, n.Local | n.Cast) or name is None:
        subject = context.capture(subject)
    _chain(context, node, subject, name)


def _alternatives(pattern: ast.pattern) -> list[ast.pattern]:
    return pattern.patterns if isinstance(pattern, ast.MatchOr) else [pattern]


def _is_wildcard(pattern: ast.pattern) -> bool:
    return isinstance(pattern, ast.MatchAs) and pattern.pattern is None


def _is_integer_case(context: Context, case: ast.match_case) -> bool:
    if case.guard is not None:
        return False
    if isinstance(case.pattern, ast.MatchAs):
        return case.pattern.pattern is None and case.pattern.name is None
    return all(isinstance(pattern, ast.MatchValue) for pattern in _alternatives(case.pattern))


def _pattern_value(context: Context, pattern: ast.MatchValue | ast.MatchSingleton) -> n.Constant:
    if isinstance(pattern, ast.MatchSingleton):
        return constant_of(pattern.value)
    value = context.expression(pattern.value)
    if not isinstance(value, n.Constant):
        context.fail(pattern, "not-constant", "a pattern must be constant")
    return value


def _constant_subject(context: Context, node: ast.Match, subject: n.Constant) -> None:
    """Only the case that applies is compiled."""
    for case in node.cases:
        matches = _is_wildcard(case.pattern)
        for pattern in _alternatives(case.pattern):
            if isinstance(pattern, ast.MatchValue | ast.MatchSingleton):
                matches = matches or _pattern_value(context, pattern).value == subject.value
        if matches and case.guard is not None:
            guard, _, _ = condition(context, case.guard)
            if not isinstance(guard, n.Constant):
                context.fail(case.guard, "not-constant", "the guard of a constant match must be constant")
            matches = bool(guard.value)
        if matches:
            context.statements(case.body)
            return


def _switch(context: Context, node: ast.Match, subject: n.Expr) -> None:
    line = context.line
    entry = dict(context.environment or {})
    end: Environment | None = None
    cases: list[n.Case] = []
    default: list[n.Statement] | None = None
    seen: set[int] = set()
    for case in node.cases:
        values = _case_values(context, case, subject, seen)
        with context.nested() as body:
            context.environment = dict(entry)
            context.statements(case.body)
        end = context.merged(end, context.environment)
        if values is None:
            default = body
            break
        if values:
            cases.append(n.Case(values, body))
    context.environment = context.merged(end, entry) if default is None else end
    context.emit(n.Switch(line, settle(subject), cases, default or [], "threaded" in context.function.flags))


def _case_values(context: Context, case: ast.match_case, subject: n.Expr, seen: set[int]) -> list[int] | None:
    """The integers of a case that no case before has; None for the default."""
    if isinstance(case.pattern, ast.MatchAs):
        return None
    values = []
    for pattern in _alternatives(case.pattern):
        assert isinstance(pattern, ast.MatchValue)
        value = _pattern_value(context, pattern)
        if value.type != t.LITERAL:
            context.fail(pattern, "type-mismatch", f"{subject.type} is never {value.value!r}")
        if value.value in seen:
            context.error(pattern, "duplicate-case", f"the case {value.value} was handled above")
        seen.add(value.value)
        assert isinstance(subject.type, t.Integer)
        if subject.type.holds(value.value):
            values.append(value.value)
    return values


def _chain(context: Context, node: ast.Match, subject: n.Expr, name: str | None) -> None:
    """One test after another: types, references, guards. A case's body ends with a jump past the others."""
    label = context.new_label()
    line = context.line
    end: Environment | None = None
    rest = context.environment
    with context.nested() as block:
        for case in node.cases:
            if rest is None:
                break
            context.environment = dict(rest)
            test, yes, rest = _pattern_test(context, case.pattern, subject, name)
            body, after, guard_failed = _case_body(context, case, subject, yes, label)
            end = context.merged(end, after)
            if isinstance(test, n.Constant):
                if test.value:
                    context.block += body
            else:
                context.emit(n.If(line, test, body, []))
            rest = context.merged(rest, guard_failed)
        if rest is not None:
            context.emit(n.Break(line, label))
    context.environment = context.merged(end, rest)
    context.emit(n.Loop(line, label, None, block))


def _case_body(
    context: Context, case: ast.match_case, subject: n.Expr, yes: Environment | None, label: int
) -> tuple[list[n.Statement], Environment | None, Environment | None]:
    """A case's code, what is known at its end, and where its guard fails."""
    context.environment = yes
    failed: Environment | None = None
    with context.nested() as body:
        if yes is None:
            return body, None, None
        if isinstance(case.pattern, ast.MatchAs) and case.pattern.name is not None:
            store_name(context, case.pattern.name, _bound(case.pattern, subject, context), case.pattern)
        target = body
        line = context.line
        if case.guard is not None:
            test, context.environment, failed = condition(context, case.guard)
            if not (isinstance(test, n.Constant) and test.value):
                target = []
                context.emit(n.If(line, test, target, []))
        context.block = target
        context.statements(case.body)
        after = context.environment
        if after is not None:
            context.emit(n.Break(line, label))
    return body, after, failed


def _bound(pattern: ast.MatchAs, subject: n.Expr, context: Context) -> n.Expr:
    if isinstance(pattern.pattern, ast.MatchClass):
        return n.Cast(instance_type(_classes(context, pattern.pattern)), subject)
    return subject


def _classes(context: Context, pattern: ast.MatchClass) -> tuple[Any, ...]:
    if pattern.patterns or pattern.kwd_patterns:
        context.fail(pattern, "unsupported-statement", "a class pattern takes no arguments in typed Python")
    value = context.expression(pattern.cls)
    if not isinstance(value, n.Constant):
        context.fail(pattern, "not-constant", "a pattern must be constant")
    return (value.value,)


def _pattern_test(
    context: Context, pattern: ast.pattern, subject: n.Expr, name: str | None
) -> tuple[n.Expr, Environment | None, Environment | None]:
    """The test of a pattern with what is known where it succeeds and fails."""
    environment = dict(context.environment or {})
    if isinstance(pattern, ast.MatchAs):
        if pattern.pattern is None:
            return n.true(), environment, None
        return _pattern_test(context, pattern.pattern, subject, name)
    alternatives = _alternatives(pattern)
    if all(isinstance(alternative, ast.MatchClass) for alternative in alternatives):
        return _class_test(context, pattern, alternatives, subject, name)
    result: n.Expr | None = None
    for alternative in alternatives:
        if not isinstance(alternative, ast.MatchValue | ast.MatchSingleton):
            context.fail(alternative, "unsupported-statement", "this pattern is not part of typed Python")
        value = _pattern_value(context, alternative)
        words = t.is_word(subject.type)
        if words and value.type == t.NONE:
            value = n.Constant(subject.type, None)
        test = compared(context, alternative, "is" if words else "==", subject, value)
        result = test if result is None else n.Logical(t.BOOL, "or", result, test)
    assert result is not None
    yes, no = dict(environment), dict(environment)
    if name is not None and isinstance(subject.type, t.Optional):
        only_none = isinstance(pattern, ast.MatchSingleton) and pattern.value is None
        yes[name], no[name] = (t.NONE, subject.type.inner) if only_none else (yes[name], no[name])
    return result, yes, no


def _class_test(
    context: Context, pattern: ast.pattern, alternatives: list[Any], subject: n.Expr, name: str | None
) -> tuple[n.Expr, Environment | None, Environment | None]:
    environment = dict(context.environment or {})
    classes = tuple(cls for alternative in alternatives for cls in _classes(context, alternative))
    current = context.read_local(name, pattern) if name is not None else subject
    if current.type == t.NONE:
        return n.false(), None, environment
    test = instance_of(context, pattern, current, classes)
    target = instance_type(classes)
    yes, no = dict(environment), dict(environment)
    if any(t.is_subclass(t.without_none(current.type), t.ObjectType(cls)) for cls in classes):
        if not isinstance(current.type, t.Optional):
            return n.true(), yes, None
        test = negated(n.Compare(t.BOOL, "is", current, n.Constant(current.type, None)))
        if name is not None:
            yes[name], no[name] = current.type.inner, t.NONE
    elif name is not None:
        yes[name] = target
    return test, yes, no
