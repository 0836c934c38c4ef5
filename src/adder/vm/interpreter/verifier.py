"""The verifier: whether bytecode from outside can do the interpreter no harm.

It goes through the code, instruction by instruction, and keeps track of what each register is known to hold (see
`effects.py`); where ways through the code meet, only what holds on all of them is known. It knows nothing about single
opcodes, apart from a few: the opcode table says what they read and write. Code that the compiler made always passes,
which debug builds check.
"""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U8, U16, Array, Int, Object, Ref, Text, cast, fill_items
from adder.vm.interpreter.code import (
    CLASS_BODY,
    COROUTINE,
    GENERATOR,
    NEEDS_NAMESPACE,
    UNNAMED,
    VARARGS,
    VARKEYWORDS,
    Code,
)
from adder.vm.interpreter.effects import (
    ACTION_SIZE,
    ACTION_STARTS,
    ACTIONS,
    ANY,
    CELL,
    CONSTANT,
    DICT,
    ENDS,
    ENTRIES,
    ERROR,
    FLAGS,
    JOINED,
    KEEPS,
    KEYWORDS,
    LENGTHS,
    LOSES,
    MAYBE,
    MOST_OPERANDS,
    NAMES,
    NONE_VALUE,
    OPERAND_KINDS,
    RANGE,
    RESULT,
    SAME,
    SINGLETON,
    TEXT,
    TUPLE,
    VALUE,
    HowMany,
    Operand,
)
from adder.vm.interpreter.opcodes import OPCODES, Op
from adder.vm.interpreter.operands import jump_operand, signed_operand, wide_operand
from adder.vm.interpreter.tables import HANDLER_ENTRY, handler_at, lines_are_complete, u16_at
from adder.vm.strings import is_str
from adder.vm.types.tuple import Tuple
from adder.vm.value import is_interned

MOST_REGISTERS = 256
MOST_PASSES = 100
"""Each loop around an instruction may make one more pass over the code necessary."""
LAST_SINGLETON = 4
ALL_DEFAULTS = 3

NO_INSTRUCTION = 0
INSTRUCTION = 1
TARGET = 2


class Verifier(Object):
    """The code under examination.

    `places` has a number for each byte of the code, and for its end: NO_INSTRUCTION, INSTRUCTION if one starts there,
    from TARGET on if control comes there from elsewhere as well; the state there is number `place - TARGET` in
    `states`. A state is 1 if control gets there at all, then the kind of each register. `operands` are those of the
    current instruction, `kinds` the state before it if it is `reached`. `again` is 1 when something has become less
    certain for code that has been passed already.
    """

    code: Code
    places: Array[U16]
    states: Array[U8]
    kinds: Array[U8]
    operands: Array[Int]
    reached: U8
    again: U8

    # First pass: instructions and their operands

    def find_instructions(self) -> None:
        """See that the code consists of whole instructions with sensible operands, and mark where they start."""
        bytecode = self.code.bytecode
        position = 0
        while position < len(bytecode):
            opcode = Int(bytecode[position])
            if opcode >= len(OPCODES) or position + LENGTHS[opcode] > len(bytecode):
                harmful("instruction")
            self.places[position] = self.places[position] | INSTRUCTION
            self.decode(position)
            self.check_operands(opcode, position + LENGTHS[opcode])
            position += LENGTHS[opcode]

    def decode(self, position: Int) -> None:
        """Read the operands of the instruction at a place."""
        opcode = Int(self.code.bytecode[position])
        place = self.code.bytecode.pointer(position + 1)
        for number in range(MOST_OPERANDS):
            match OPERAND_KINDS[opcode * MOST_OPERANDS + number]:
                case 0:
                    return
                case Operand.JUMP:
                    self.operands[number] = jump_operand(place)
                    place += 2
                case Operand.WIDE_CONSTANT | Operand.NAME | Operand.CODE | Operand.NAMES | Operand.WIDE:
                    self.operands[number] = wide_operand(place)
                    place += 2
                case Operand.SIGNED:
                    self.operands[number] = signed_operand(place)
                    place += 1
                case _:
                    self.operands[number] = Int(place[0])
                    place += 1

    def check_operands(self, opcode: Int, following: Int) -> None:
        """See that the operands of an instruction, behind which comes the place `following`, are in range."""
        code = self.code
        for number in range(MOST_OPERANDS):
            operand = self.operands[number]
            match OPERAND_KINDS[opcode * MOST_OPERANDS + number]:
                case 0:
                    break
                case Operand.REGISTER:
                    self.check_register(operand)
                case Operand.CONSTANT | Operand.WIDE_CONSTANT | Operand.NAME | Operand.CODE | Operand.NAMES:
                    self.check_constant(OPERAND_KINDS[opcode * MOST_OPERANDS + number], operand)
                case Operand.VARIABLE if operand != UNNAMED:
                    self.check_constant(Operand.VARIABLE, operand)
                case Operand.FREE:
                    free_names = code.free_names
                    if free_names is None or operand >= len(free_names):
                        harmful("closure")
                case Operand.JUMP:
                    self.mark_target(following + operand)
                case Operand.POSITIVE if operand == 0:
                    harmful("number")
                case Operand.ONE_TO_THREE if not 1 <= operand <= 3:
                    harmful("number")
                case Operand.SINGLETON if operand > LAST_SINGLETON:
                    harmful("singleton")
                case Operand.DEFAULTS if operand > ALL_DEFAULTS:
                    harmful("number")
                case _:
                    pass
        if opcode == Op.YIELD and code.flags & (GENERATOR | COROUTINE) == 0:
            harmful("yield")
        if opcode == Op.CALL_KEYWORDS and keyword_count(code, self.operands[2]) >= self.operands[1]:
            harmful("number")

    def check_register(self, number: Int) -> None:
        if number >= self.code.register_count:
            harmful("register")

    def check_constant(self, kind: Int, index: Int) -> None:
        """See that there is a constant of the kind that the instruction needs."""
        constants = self.code.constants
        if index >= len(constants):
            harmful("constant")
        constant = constants[index]
        fits = True
        match kind:
            case Operand.NAME:
                fits = is_interned(constant)
            case Operand.CODE:
                fits = isinstance(constant, Code)
            case Operand.NAMES:
                fits = kind_of_constant(constant) == NAMES
            case _:
                fits = not isinstance(constant, Code)
        if not fits:
            harmful("constant")

    def mark_target(self, target: Int) -> None:
        """Note that control may come to a place by a jump or an exception."""
        if not 0 <= target < len(self.code.bytecode):
            harmful("jump")
        self.places[target] = self.places[target] | TARGET

    def check_handlers(self) -> None:
        """See that the entries of the handler table begin and end where instructions do."""
        table = self.code.handlers
        if table is None:
            return
        if len(table) % HANDLER_ENTRY != 0:
            harmful("handler")
        for entry in range(0, len(table), HANDLER_ENTRY):
            start = u16_at(table, entry)
            end = u16_at(table, entry + 2)
            if not start < end <= len(self.code.bytecode) or self.places[start] & INSTRUCTION == 0:
                harmful("handler")
            if end < len(self.code.bytecode) and self.places[end] & INSTRUCTION == 0:
                harmful("handler")
            self.mark_target(u16_at(table, entry + 4))
            self.check_register(table[entry + 6])
            self.check_written(table[entry + 6])

    def number_targets(self) -> None:
        """Give each target a state; they all must be instructions."""
        count = 0
        for position in range(len(self.code.bytecode)):
            if self.places[position] & TARGET != 0:
                if self.places[position] & INSTRUCTION == 0:
                    harmful("jump")
                self.places[position] = U16(TARGET + count)
                count += 1
        self.states = Array[U8](count * self.state_size)

    # Following control

    @property
    def state_size(self) -> Int:
        """Bytes of a state."""
        return 1 + Int(self.code.register_count)

    def follow(self) -> None:
        """Go through the code until nothing becomes less certain any more."""
        for _ in range(MOST_PASSES):
            self.again = 0
            self.enter_function()
            self.pass_through()
            if self.again == 0:
                return
        harmful("loop")

    def enter_function(self) -> None:
        """The state at the start: parameters hold values."""
        fill_items(self.kinds.pointer(), U8(ANY), len(self.kinds))
        fill_items(self.kinds.pointer(), U8(VALUE), len(self.code.parameters))
        self.reached = 1

    def pass_through(self) -> None:
        """Look at all instructions that control gets to, in the order of the code."""
        length = len(self.code.bytecode)
        position = 0
        while position < length:
            place = Int(self.places[position])
            if place >= TARGET:
                self.arrive(place - TARGET, position)
            opcode = Int(self.code.bytecode[position])
            following = position + LENGTHS[opcode]
            if self.reached != 0:
                self.decode(position)
                self.carry_out(opcode, position, following)
            position = following
        if self.reached != 0:
            harmful("end")

    def arrive(self, number: Int, position: Int) -> None:
        """Control goes on at a target: what is known there is what holds for all ways that lead to it."""
        if self.reached != 0:
            self.send_to(position, position - 1)
        start = number * self.state_size
        self.reached = self.states[start]
        if self.reached != 0:
            for register in range(len(self.kinds)):
                self.kinds[register] = self.states[start + 1 + register]

    def send_to(self, target: Int, position: Int) -> None:
        """Control may go from the instruction at `position`, in the current state, to a target."""
        start = (Int(self.places[target]) - TARGET) * self.state_size
        changed = False
        if self.states[start] == 0:
            self.states[start] = 1
            changed = True
            for register in range(len(self.kinds)):
                self.states[start + 1 + register] = self.kinds[register]
        else:
            for register in range(len(self.kinds)):
                known = Int(self.states[start + 1 + register])
                both = JOINED[known * KEYWORDS + self.kinds[register]]
                if both != known:
                    self.states[start + 1 + register] = both
                    changed = True
        if changed and target <= position:
            self.again = 1

    def send_to_handler(self, entry: Int, position: Int) -> None:
        """Control may go to a handler: it gets the exception in a register."""
        table = self.code.handlers
        if table is None or entry < 0:
            return
        register = table[entry + 6]
        kind = self.kinds[register]
        self.kinds[register] = ERROR
        self.send_to(u16_at(table, entry + 4), position)
        self.kinds[register] = kind

    def carry_out(self, opcode: Int, position: Int, following: Int) -> None:
        """One instruction. It may fail before, after, or while it writes registers."""
        flags = Int(FLAGS[opcode])
        handler = handler_at(self.code.handlers, following)
        self.check_reads(opcode)
        self.send_to_handler(handler, position)
        if flags & KEEPS != 0:
            self.jump(opcode, position, following)
        if flags & LOSES != 0:
            first = self.operands[0] + 1
            fill_items(self.kinds.pointer(first), U8(ANY), len(self.kinds) - first)
        self.write(opcode)
        self.send_to_handler(handler, position)
        if flags & KEEPS == 0:
            self.jump(opcode, position, following)
        if flags & ENDS != 0:
            self.reached = 0

    def jump(self, opcode: Int, position: Int, following: Int) -> None:
        """Follow the jump of an instruction if it has one: it is the last operand."""
        for number in range(MOST_OPERANDS):
            if OPERAND_KINDS[opcode * MOST_OPERANDS + number] == Operand.JUMP:
                self.send_to(following + self.operands[number], position)

    # Registers

    def check_reads(self, opcode: Int) -> None:
        """See that registers hold what an instruction needs."""
        action = Int(ACTION_STARTS[2 * opcode])
        while action < ACTION_STARTS[2 * opcode + 1]:
            first = self.operands[ACTIONS[action]] + ACTIONS[action + 1]
            for register in range(first, first + self.count_of(action)):
                self.check_register(register)
                if not self.holds(register, Int(ACTIONS[action + 4])):
                    harmful("operand")
            action += ACTION_SIZE
        if opcode == Op.MAKE_FUNCTION:
            self.check_function()

    def count_of(self, action: Int) -> Int:
        """How many registers an action is about."""
        count = self.operands[ACTIONS[action + 3]]
        match ACTIONS[action + 2]:
            case HowMany.ONE:
                return 1
            case HowMany.OPERAND_LESS_ONE:
                return count - 1
            case HowMany.OPERAND_TWICE:
                return 2 * count
            case HowMany.TWO_OPERANDS:
                return count + self.operands[ACTIONS[action + 3] + 1] + 1
            case _:
                return count

    def holds(self, register: Int, wanted: Int) -> bool:
        """Whether a register is known to hold what is wanted."""
        kind = Int(self.kinds[register])
        if kind == wanted:
            return True
        if wanted == MAYBE or wanted == VALUE:
            return kind > wanted
        if wanted == RESULT:
            return kind >= VALUE or (kind == CELL and self.code.flags & CLASS_BODY != 0)
        if wanted == KEYWORDS:
            return kind == DICT or kind == NONE_VALUE
        return JOINED[kind * KEYWORDS + wanted] == wanted != VALUE

    def check_function(self) -> None:
        """MAKE_FUNCTION: defaults, and cells for the closure."""
        target = self.operands[0]
        defaults = self.operands[2]
        if defaults & 1 != 0:
            self.require(target + 1, TUPLE)
        if defaults & 2 != 0:
            self.require(target + 2, DICT)
        inner = cast(Code, self.code.constants[self.operands[1]])
        captures = inner.captures
        if captures is None:
            return
        for place in range(0, len(captures), 2):
            if captures[place] == 0:
                self.require(Int(captures[place + 1]), CELL)
            else:
                free_names = self.code.free_names
                if free_names is None or captures[place + 1] >= len(free_names):
                    harmful("closure")

    def require(self, register: Int, kind: Int) -> None:
        self.check_register(register)
        if not self.holds(register, kind):
            harmful("operand")

    def write(self, opcode: Int) -> None:
        """What registers hold after an instruction."""
        action = Int(ACTION_STARTS[2 * opcode + 1])
        while action < ACTION_STARTS[2 * opcode + 2]:
            first = self.operands[ACTIONS[action]] + ACTIONS[action + 1]
            kind = self.kind_written(Int(ACTIONS[action + 4]))
            for register in range(first, first + self.count_of(action)):
                self.check_register(register)
                self.check_written(register)
                self.kinds[register] = U8(kind)
            action += ACTION_SIZE

    def kind_written(self, kind: Int) -> Int:
        """The kind of what an instruction writes."""
        if kind == CONSTANT:
            return kind_of_constant(self.code.constants[self.operands[1]])
        if kind == SINGLETON:
            return NONE_VALUE if self.operands[1] == 0 else VALUE
        if kind < SAME:
            return kind
        copied = Int(self.kinds[self.operands[kind - SAME]])
        return ANY if RANGE <= copied <= ENTRIES else copied

    def check_written(self, register: Int) -> None:
        """The namespace of a class body stays where `locals()` finds it."""
        if register == 0 and self.code.flags & (CLASS_BODY | NEEDS_NAMESPACE) != 0:
            harmful("namespace")


def kind_of_constant(value: Ref) -> Int:
    """What is known about a register that holds a constant."""
    if is_str(value):
        return TEXT
    if not isinstance(value, Tuple):
        return VALUE
    for item in value.items:
        if not is_interned(item):
            return TUPLE
    return NAMES


def keyword_count(code: Code, index: Int) -> Int:
    """How many names are in a tuple among the constants."""
    return Int(cast(Tuple, code.constants[index]).length)


def harmful(what: Text) -> NoReturn:
    """The error for code that must not be run."""
    raise ValueError("invalid bytecode (%s)", what)


def check_names(names: Array[Ref]) -> None:
    """See that all of some names are interned."""
    for name in names:
        if not is_interned(name):
            harmful("name")


def check_shape(code: Code) -> None:
    """See that the parts of a code object agree with each other."""
    flags = Int(code.flags)
    parameters = code.positional + code.keyword_only
    if flags & VARARGS != 0:
        parameters += 1
    if flags & VARKEYWORDS != 0:
        parameters += 1
    if parameters != len(code.parameters) or code.positional_only > code.positional:
        harmful("parameters")
    if not parameters <= code.register_count <= MOST_REGISTERS:
        harmful("registers")
    if flags & (CLASS_BODY | NEEDS_NAMESPACE) != 0 and parameters == 0:
        harmful("namespace")
    check_names(code.parameters)
    if not (is_str(code.name) and is_str(code.qualified_name) and is_str(code.filename)):
        harmful("name")
    check_captures(code)
    lines = code.lines
    if lines is not None and not lines_are_complete(lines):
        harmful("lines")


def check_captures(code: Code) -> None:
    """See that there is a cell for each free variable."""
    free_names = code.free_names
    captures = code.captures
    count = 0
    if free_names is not None:
        check_names(free_names)
        count = len(free_names)
    if (0 if captures is None else len(captures)) != 2 * count:
        harmful("closure")
    if captures is not None:
        for place in range(0, len(captures), 2):
            if captures[place] > 1:
                harmful("closure")


def verify(code: Code) -> None:
    """Raise ValueError if code could do harm. Codes among its constants have been verified before."""
    check_shape(code)
    verifier = Verifier(
        code,
        Array[U16](len(code.bytecode) + 1),
        Array[U8](0),
        Array[U8](Int(code.register_count)),
        Array[Int](MOST_OPERANDS),
        0,
        0,
    )
    verifier.find_instructions()
    verifier.check_handlers()
    verifier.number_targets()
    verifier.follow()


def verify_all(code: Code) -> bool:
    """Verify code from the compiler, and the codes in it: for assertions. True, or ValueError."""
    for constant in code.constants:
        if isinstance(constant, Code):
            verify_all(constant)
    verify(code)
    return True
