"""C text of functions: declarations, statements, threaded dispatch, line directives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from adder.translator.backend.ctypes import Types, fills_results
from adder.translator.backend.expressions import Expressions
from adder.translator.backend.names import identifier, text_literal
from adder.translator.ir import nodes as n, types as t
from adder.translator.ir.walk import all_expressions, statements
from adder.translator.passes.exceptions import error_mark
from adder.typed.config import config


class FunctionWriter:
    """Writes one function."""

    def __init__(self, function: n.Function, types: Types, expressions: Expressions) -> None:
        self.function = function
        self.types = types
        self.expressions = expressions
        self.lines: list[str] = []
        self.line = -1
        """The line to which C attributes the next one written."""
        self.path = " " + text_literal(function.path)
        """The file, for the first line directive."""
        self.indent = 1
        self.nesting: list[object] = []
        """The loops (labels) and switches ("switch") around the current place, for `break`."""
        self.needed: set[str] = set()
        self.threads: dict[int, tuple[list[n.Statement], n.Switch, str]] = {}

    def write(self) -> list[str]:
        """The definition."""
        body = self.function.body or []
        if "assembly" in self.function.flags:
            return assembly_function(self.function, self.types)
        self._place(self.function.line)
        self.lines += [f"{prototype(self.function, self.types)}", "{"]
        self.line += 2
        self._locals(body)
        self._block(body)
        if self._falls_off(body):
            self._put("return false;")
        elif self.function.result not in (t.VOID, t.NORETURN) and not ends(body):
            self._put("UNREACHABLE();")
        self.lines.append("}")
        return self.lines

    def _locals(self, body: list[n.Statement]) -> None:
        used = {value.name for value in all_expressions(body) if isinstance(value, n.Local)}
        for name, kind in self.function.locals.items():
            if name in used and name not in dict(self.function.parameters):
                zero = " = 0" if name in self.function.unset and not isinstance(kind, t.Tuple) else ""
                self._put(f"{variable(self.function, kind, name, self.types)}{zero};")

    def _falls_off(self, body: list[n.Statement]) -> bool:
        """Whether the end is reached with the convention of functions that may raise."""
        no_result = self.function.result in (t.VOID, t.NORETURN)
        return (
            no_result
            and self.function.marks_errors
            and not (body and isinstance(body[-1], n.Return | n.Goto))
        )

    def _put(self, text: str) -> None:
        self.lines.append("    " * self.indent + text)
        self.line += 1

    def _place(self, line: int) -> None:
        """The next line of C comes from this line of Python."""
        if line != self.line:
            self.lines.append(f"#line {line}{self.path}")
            self.line = line
            self.path = ""

    def _block(self, block: list[n.Statement]) -> None:
        for statement in block:
            self._place(statement.line)
            _STATEMENTS[type(statement)](self, statement)

    def _nested(self, block: list[n.Statement]) -> None:
        self.indent += 1
        self._block(block)
        self.indent -= 1

    # Statements

    def _assign(self, statement: n.Assign) -> None:
        value, target = statement.value, statement.target
        if isinstance(value, n.Call | n.CallPointer) and fills_results(value.type):
            self._put(f"{self.expressions.call_filling(value, '&' + self.expressions.text(target))};")
            return
        self._put(f"{self.expressions.text(statement.target)} = {self.expressions.text(statement.value)};")

    def _evaluate(self, statement: n.Evaluate) -> None:
        self._put(f"{self.expressions.text(statement.value)};")

    def _check(self, statement: n.Check) -> None:
        self._put(f"CHECK({self.expressions.text(statement.test)}, {text_literal(statement.text)});")

    def _if(self, statement: n.If) -> None:
        test = self.expressions.text(statement.test)
        if not statement.then:
            self._put(f"if (!{test}) {{")
            self._nested(statement.otherwise)
        else:
            self._put(f"if {_parenthesised(test)} {{")
            self._nested(statement.then)
            if statement.otherwise:
                self._put("} else {")
                self._nested(statement.otherwise)
        self._put("}")

    def _loop(self, loop: n.Loop) -> None:
        thread = thread_of(loop)
        if thread is not None:
            prefix, switch = thread
            self.threads[loop.label] = (prefix, switch, f"dispatch__{loop.label}")
            self._dispatch_table(loop.label, switch)
        test = self.expressions.text(loop.test) if loop.test is not None else ""
        self._put(f"for (; {test};) {{" if not loop.step else f"for (; {test}; {self._step(loop)}) {{")
        self.nesting.append(loop.label)
        self._nested(loop.body)
        if f"continue_{loop.label}" in self.needed:
            self._put(f"continue_{loop.label}:;")
        self.nesting.pop()
        self._put("}")
        if f"break_{loop.label}" in self.needed:
            self._put(f"break_{loop.label}:;")

    def _step(self, loop: n.Loop) -> str:
        parts = []
        for statement in loop.step:
            assert isinstance(statement, n.Assign)
            parts.append(
                f"{self.expressions.text(statement.target)} = {self.expressions.text(statement.value)}"
            )
        return ", ".join(parts)

    def _break(self, statement: n.Break) -> None:
        if self.nesting and self.nesting[-1] == statement.label:
            self._put("break;")
        else:
            self.needed.add(f"break_{statement.label}")
            self._put(f"goto break_{statement.label};")

    def _continue(self, statement: n.Continue) -> None:
        thread = self.threads.get(statement.label)
        loops = [label for label in self.nesting if label != "switch"]
        if thread is not None and thread[0] is not None and loops[-1] == statement.label:
            self._dispatch(statement.label)
        elif loops and loops[-1] == statement.label:
            self._put("continue;")
        else:
            self.needed.add(f"continue_{statement.label}")
            self._put(f"goto continue_{statement.label};")

    def _return(self, statement: n.Return) -> None:
        no_result = self.function.result in (t.VOID, t.NORETURN)
        if statement.value is not None and fills_results(self.function.result):
            self._return_results(statement.value)
        elif statement.value is not None:
            self._put(f"return {self.expressions.text(statement.value)};")
        elif no_result and self.function.marks_errors:
            self._put("return false;")
        else:
            self._put("return;")

    def _return_results(self, value: n.Expr) -> None:
        """Leave several results where the caller wants them."""
        if isinstance(value, n.Call | n.CallPointer):
            self._put(f"{self.expressions.call_filling(value, RESULTS)};")
        elif isinstance(value, n.MakeTuple):
            for index, item in enumerate(value.items):
                self._put(f"{RESULTS}->item{index} = {self.expressions.text(item)};")
        else:
            self._put(f"*{RESULTS} = {self.expressions.text(value)};")
        self._put("return;")

    def _fail(self, statement: n.Fail) -> None:
        mark = error_mark(self.function)
        self._put(f"return {self.expressions.text(mark)};" if mark is not None else "return true;")

    def _label(self, statement: n.Label) -> None:
        self._put(f"{statement.name}:;")

    def _goto(self, statement: n.Goto) -> None:
        self._put(f"goto {statement.name};")

    def _switch(self, switch: n.Switch) -> None:
        for label, (_, threaded, _) in self.threads.items():
            if threaded is switch:
                self._threaded(label, switch)
                return
        self._put(f"switch ({self.expressions.text(switch.subject)}) {{")
        self.nesting.append("switch")
        for case in switch.cases:
            for value in case.values:
                self._put(f"case {value}:")
            self._nested(case.body)
            self._put("    break;")
        if switch.default:
            self._put("default:")
            self._nested(switch.default)
            self._put("    break;")
        self.nesting.pop()
        self._put("}")

    # Threaded code

    def _dispatch_table(self, label: int, switch: n.Switch) -> None:
        """The addresses of the cases by value."""
        places = {value: f"case_{label}_{i}" for i, case in enumerate(switch.cases) for value in case.values}
        kind = switch.subject.type
        small = isinstance(kind, t.Integer) and kind.bits == 8
        count = 256 if small else max(places) + 1
        entries = [f"&&{places.get(value, f'default_{label}')}" for value in range(count)]
        self._put(f"static const void *const dispatch__{label}[{count}] = {{")
        for start in range(0, count, 4):
            self._put(f"    {', '.join(entries[start : start + 4])},")
        self._put("};")

    def _dispatch(self, label: int) -> None:
        """Fetch and go to the next case."""
        prefix, switch, name = self.threads[label]
        self._block(prefix)
        kind = switch.subject.type
        subject = self.expressions.text(switch.subject)
        if isinstance(kind, t.Integer) and kind.bits == 8:
            self._put(f"goto *{name}[{subject}];")
        else:
            count = max(value for case in switch.cases for value in case.values) + 1
            self._put(f"if (unlikely((Word){subject} >= {count})) goto default_{label};")
            self._put(f"goto *{name}[{subject}];")

    def _threaded(self, label: int, switch: n.Switch) -> None:
        """The cases as labelled blocks; the statements before the switch have been written by the loop."""
        kind = switch.subject.type
        subject = self.expressions.text(switch.subject)
        if not (isinstance(kind, t.Integer) and kind.bits == 8):
            count = max(value for case in switch.cases for value in case.values) + 1
            self._put(f"if (unlikely((Word){subject} >= {count})) goto default_{label};")
        self._put(f"goto *dispatch__{label}[{subject}];")
        bodies = [(f"case_{label}_{i}", case.body) for i, case in enumerate(switch.cases)]
        for name, body in [*bodies, (f"default_{label}", switch.default)]:
            self._put(f"{name}: {{")
            self._nested(body)
            if not ends(body):
                self.indent += 1
                self._dispatch(label)
                self.indent -= 1
            self._put("}")


def assembly_function(function: n.Function, types: Types) -> list[str]:
    """A function whose body is inline assembly: `%0` is the result if there is one, then come the parameters."""
    text = text_literal(function.flags["assembly"])
    if function.flags["naked"]:
        return [prototype(function, types), "{", f"    __asm__ volatile({text});", "}"]
    inputs = ", ".join(f'"r"({identifier(name)})' for name, _ in function.parameters)
    has_result = function.result not in (t.VOID, t.NORETURN)
    lines = [prototype(function, types), "{"]
    if has_result:
        lines.append(f"    {types.declare(function.result, 'result')};")
    output = '"=r"(result)' if has_result else ""
    lines.append(f'    __asm__ volatile({text} : {output} : {inputs} : "memory");')
    if has_result:
        lines.append("    return result;")
    elif function.marks_errors:
        lines.append("    return false;")
    return [*lines, "}"]


def ends(body: list[n.Statement]) -> bool:
    """Whether control does not get to the end of a block."""
    return bool(body) and isinstance(body[-1], n.Return | n.Goto | n.Break | n.Continue | n.Fail)


def thread_of(loop: n.Loop) -> tuple[list[n.Statement], n.Switch] | None:
    """The statements before the switch, and the switch, of a loop that becomes threaded code."""
    if not config.threaded_code or loop.test is not None or loop.step or not loop.body:
        return None
    last = loop.body[-1]
    if not isinstance(last, n.Switch) or not last.threaded:
        return None
    prefix = loop.body[:-1]
    if any(isinstance(statement, n.Label | n.Loop) for statement in statements(prefix)):
        return None
    return prefix, last


PROGRAM = "program_main"
RESULTS = "_results"
"""The C parameter of functions for which `fills_results` holds."""


def prototype(function: n.Function, types: Types) -> str:
    """A function's declaration without the semicolon."""
    leading = [types.pointer_to_results(function.result) + RESULTS] if fills_results(function.result) else []
    parameters = [*leading, *(variable(function, kind, name, types) for name, kind in function.parameters)]
    result = types.result(function.result, function.marks_errors)
    name = PROGRAM if function.name == "main" else function.name
    head = types_join(result, f"{name}({', '.join(parameters) or 'void'})")
    return f"{_attributes(function)}{head}"


def variable(function: n.Function, kind: t.Type, name: str, types: Types) -> str:
    """The declaration of a local variable or parameter."""
    qualifier = "volatile " if name in function.volatile else ""
    return types.declare(kind, qualifier + identifier(name))


def declaration(function: n.Function, types: Types) -> str:
    """A function's declaration. C fixes the types of `main`, so it has that name for the linker only."""
    label = ' __asm__("main")' if function.name == "main" else ""
    return f"{prototype(function, types)}{label};"


def types_join(result: str, rest: str) -> str:
    """A result type and what follows."""
    return result + rest if result.endswith("*") else f"{result} {rest}"


def _attributes(function: n.Function) -> str:
    flags: dict[str, Any] = function.flags
    if flags.get("extern"):
        return "extern "
    attributes = []
    storage = "" if flags.get("export") else "static "
    if flags.get("naked"):
        attributes.append("naked")
    elif flags.get("inline") == "always" or "assembly" in flags:
        storage = "static inline "
        if not config.small_code or "assembly" in flags:
            attributes.append("always_inline")
    elif flags.get("inline") == "never":
        attributes.append("noinline")
    if flags.get("cold"):
        attributes.append("cold")
    if config.unwinding and function.result == t.NORETURN:
        attributes.append("noreturn")
    if flags.get("export"):
        attributes.append("used")
    if flags.get("section"):
        attributes.append(f'section("{flags["section"]}")')
    return storage + (f"__attribute__(({', '.join(attributes)})) " if attributes else "")


def _parenthesised(text: str) -> str:
    """Text in one pair of parentheses."""
    return text if text.startswith("(") and _closes_at_end(text) else f"({text})"


def _closes_at_end(text: str) -> bool:
    if '"' in text or "'" in text:
        return False
    depth = 0
    for position, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return position == len(text) - 1
    return False


_STATEMENTS: dict[type[n.Statement], Callable[[FunctionWriter, Any], None]] = {
    n.Assign: FunctionWriter._assign,
    n.Evaluate: FunctionWriter._evaluate,
    n.Check: FunctionWriter._check,
    n.If: FunctionWriter._if,
    n.Loop: FunctionWriter._loop,
    n.Break: FunctionWriter._break,
    n.Continue: FunctionWriter._continue,
    n.Return: FunctionWriter._return,
    n.Fail: FunctionWriter._fail,
    n.Label: FunctionWriter._label,
    n.Goto: FunctionWriter._goto,
    n.Switch: FunctionWriter._switch,
}
