"""The peak memory of a command, read from the kernel at the very moment before the process goes away.

`ru_maxrss` of a child counts what the parent had in memory when it forked, which hides anything smaller than the
Python that measures. So the child is traced: the kernel stops it when it is about to exit, with its memory still there.
"""

import ctypes
import os
import re
import signal
import threading
from pathlib import Path

from .process import ENVIRONMENT

PTRACE_TRACEME = 0
PTRACE_CONT = 7
PTRACE_SETOPTIONS = 0x4200
PTRACE_O_TRACEEXEC = 0x10
PTRACE_O_TRACEEXIT = 0x40
PTRACE_O_EXITKILL = 0x100000
PTRACE_EVENT_EXIT = 6

_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
_libc.ptrace.restype = ctypes.c_long


def peak_memory(command: list[str], timeout: float = 120.0) -> int | None:
    """The most resident memory a command had, in kB; None where processes cannot be traced."""
    child = os.fork()
    if child == 0:
        _become(command)
    _, status = os.waitpid(child, 0)
    if not os.WIFSTOPPED(status):
        return None
    options = PTRACE_O_TRACEEXEC | PTRACE_O_TRACEEXIT | PTRACE_O_EXITKILL
    if _libc.ptrace(PTRACE_SETOPTIONS, child, None, options) != 0:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return None
    guard = threading.Timer(timeout, os.kill, (child, signal.SIGKILL))
    guard.start()
    try:
        return _follow(child)
    finally:
        guard.cancel()


def _become(command: list[str]) -> None:
    """In the child: be traced, be silent, be the command."""
    try:
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in range(3):
            os.dup2(nothing, descriptor)
        if _libc.ptrace(PTRACE_TRACEME, 0, None, None) == 0:
            os.execve(command[0], command, ENVIRONMENT)
    finally:
        os._exit(127)


def _follow(child: int) -> int | None:
    """Let a traced child run to its end; note its memory at the stop before the exit."""
    peak = None
    passed_on = 0
    while True:
        _libc.ptrace(PTRACE_CONT, child, None, passed_on)
        _, status = os.waitpid(child, 0)
        if not os.WIFSTOPPED(status):
            return peak
        event = status >> 16
        if event == PTRACE_EVENT_EXIT:
            peak = _resident_peak(child)
        # The stops for events are the tracer's own; every other stop is a signal meant for the child.
        passed_on = 0 if event else os.WSTOPSIG(status)


def _resident_peak(process: int) -> int:
    """The kernel's high-water mark is kept per processor and may lag; the exact sum now is a lower bound."""
    high_water = re.search(r"VmHWM:\s*(\d+)", Path(f"/proc/{process}/status").read_text())
    exact = re.search(r"^Rss:\s*(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text(), re.MULTILINE)
    return max(int(found.group(1)) for found in (high_water, exact) if found)
