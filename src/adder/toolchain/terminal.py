"""This terminal as the terminal of a board."""

from __future__ import annotations

import os
import sys
import termios
import threading
import tty

from adder.toolchain.console import Console

LEAVE = b"\x1d"
"""Ctrl-], which no board needs."""


def connect(console: Console) -> None:
    """Pass keys to the board and its output to the screen, until Ctrl-] is pressed."""
    keyboard = sys.stdin.fileno()
    print("Ctrl-] leaves.", flush=True)
    before = termios.tcgetattr(keyboard)
    done = threading.Event()
    tty.setraw(keyboard)
    try:
        screen = threading.Thread(target=_show, args=(console, done), daemon=True)
        screen.start()
        while screen.is_alive() and (keys := os.read(keyboard, 1024)):
            if LEAVE in keys:
                break
            console.send(keys)
    finally:
        done.set()
        termios.tcsetattr(keyboard, termios.TCSADRAIN, before)
        print()


def _show(console: Console, done: threading.Event) -> None:
    while not done.is_set():
        os.write(sys.stdout.fileno(), console.receive(0.1))
