"""The prompt on a terminal: the terminal's modes, and what the prompt's end means for the program."""

from __future__ import annotations

from adder.targets.unix.console import flush, input_state, output
from adder.targets.unix.history_file import read_history, write_history
from adder.targets.unix.system import STDIN, c_get_terminal, c_is_terminal, c_set_terminal
from adder.typed import I32, U32, Array, Int, Raised, Struct, copy_items, static_ram
from adder.vm.prompt.friendly import prompt_loop
from adder.vm.prompt.running import ending, mode
from adder.vm.runtime.terminal import Terminal

STATE_WORDS = 16
"""At least the size of the C struct termios: words of input, output, control and local flags come first."""
INPUT_FLAGS = 0
OUTPUT_FLAGS = 1
LOCAL_FLAGS = 3
EDITING_INPUT_FLAGS = 0o2562
"""BRKINT, INPCK, ISTRIP, ICRNL, IXON"""
PROCESSED_OUTPUT = 1
"""OPOST"""
EDITING_LOCAL_FLAGS = 0o100013
"""ISIG, ICANON, ECHO, IEXTEN"""
SIGNALS = 1
"""ISIG"""
QUIT_WORD, QUIT_BYTE = 4, 0x00FF_0000
SUSPEND_WORD, SUSPEND_BYTE = 6, 0xFF00_0000
"""Where the state says which characters are the signals QUIT and TSTP; the flags and a byte come first."""
WHEN_WRITTEN = 1

ORDINARY: Array[U32] = static_ram(Array[U32](STATE_WORDS))
RAW: Array[U32] = static_ram(Array[U32](STATE_WORDS))
RAW_RUNNING: Array[U32] = static_ram(Array[U32](STATE_WORDS))
"""The modes before there was a prompt, while we edit or a tool sends, and while a program that a tool has sent runs."""


class PromptState(Struct):
    """Whether the terminal's mode is ours to change."""

    active: bool = False


prompt_state = PromptState()


def is_terminal() -> bool:
    """Whether a person types the input."""
    return c_is_terminal(STDIN) != 0


def run_prompt() -> I32:
    """Read, run and show until the end of the input; SystemExit leaves it. Returns the exit status."""
    prepare_terminal()
    set_interrupt_byte(-1)
    try:
        read_history()
        prompt_loop(False)
        write_history()
    finally:
        mode.raw = False
        mode.running = True
        set_interrupt_byte(0)
        prompt_state.active = False
        flush()
    error = ending.exit
    if error is not None:
        raise Raised(error)
    return 0


def prepare_terminal() -> None:
    """Find out how the terminal is, and how it is to be while a line is edited."""
    if c_get_terminal(STDIN, ORDINARY.pointer()) != 0:
        return
    copy_items(RAW.pointer(), ORDINARY.pointer(), STATE_WORDS)
    RAW[INPUT_FLAGS] = ORDINARY[INPUT_FLAGS] & ~EDITING_INPUT_FLAGS
    RAW[OUTPUT_FLAGS] = ORDINARY[OUTPUT_FLAGS] & ~PROCESSED_OUTPUT
    RAW[LOCAL_FLAGS] = ORDINARY[LOCAL_FLAGS] & ~EDITING_LOCAL_FLAGS
    copy_items(RAW_RUNNING.pointer(), RAW.pointer(), STATE_WORDS)
    RAW_RUNNING[LOCAL_FLAGS] = RAW[LOCAL_FLAGS] | SIGNALS
    RAW_RUNNING[QUIT_WORD] = RAW[QUIT_WORD] & ~QUIT_BYTE
    RAW_RUNNING[SUSPEND_WORD] = RAW[SUSPEND_WORD] & ~SUSPEND_BYTE
    prompt_state.active = True


def set_interrupt_byte(byte: Int) -> None:
    """While a program runs the terminal is as it was, unless a tool has sent the program, which then decides whether
    it wants to be interrupted; while a line is edited, all keys are ours."""
    input_state.interruptible = byte >= 0
    if prompt_state.active:
        flush()
        state = RAW
        if mode.running and not mode.raw:
            state = ORDINARY
        elif mode.running and byte >= 0:
            state = RAW_RUNNING
        output.returns = state is not ORDINARY
        c_set_terminal(STDIN, WHEN_WRITTEN, state.pointer())


Terminal.interrupts = set_interrupt_byte
