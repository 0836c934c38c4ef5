"""The live objects that a program contains, with their C names, and the numbers of interned strings."""

from __future__ import annotations

import sys
from typing import Any

from adder.typed import INTERNED_FIRST, Array, Object, Struct
from adder.typed.objects import ram_objects
from adder.typed.refs import Immediate, Interned


class Message:
    """The text of an exception that is compressed together with all others (`config.packed_messages`)."""

    def __init__(self, type_: Any, text: str) -> None:
        self.type = type_
        """The type object of the exception; None where another function decides."""
        self.text = text
        self.packed = b""
        """What is in the image, given by a finalizer; no byte of it is 0."""


class Image:
    """What a finalizer sees."""

    def __init__(self, interned: list[str], messages: list[Message], objects: list[Any]) -> None:
        self.interned = interned
        """The texts of all interned strings reached."""
        self.numbers = {text: number for number, text in enumerate(interned)}
        """Their numbers. A finalizer may change them: the word of number n will be (INTERNED_FIRST + n) << 3 | 2."""
        self.messages = messages
        """The texts of exceptions reached; a finalizer sets what they are in the image."""
        self.objects = objects
        """The frozen objects reached; a finalizer may change those that are its own."""


class ProgramData:
    """Everything frozen into the program."""

    def __init__(self) -> None:
        self.objects: dict[int, Any] = {}
        self.texts: set[str] = set()
        self.messages: dict[tuple[int, str], Message] = {}
        self.names: dict[int, str] = {}
        self._taken: set[str] = set()
        self._variables: dict[int, str] | None = None
        self._numbers: dict[str, int] = {}
        self._ram: set[int] = set()

    def add(self, value: Any) -> bool:
        """Note that an object is part of the program; whether that is new."""
        if id(value) in self.objects:
            return False
        self.objects[id(value)] = value
        return True

    def image(self) -> Image:
        """What finalizers see of the strings reached so far."""
        return Image(sorted(self.texts), list(self.messages.values()), list(self.objects.values()))

    def number(self, image: Image) -> None:
        """Number the interned strings as the finalizers want it."""
        self._numbers = image.numbers

    def message(self, type_: Any, text: str) -> Message:
        """The one message with this type and text."""
        return self.messages.setdefault((id(type_), text), Message(type_, text))

    def word(self, value: Immediate) -> int:
        """The word of an immediate."""
        if isinstance(value, Interned):
            return (INTERNED_FIRST + self._numbers[value.text]) << 3 | 2
        return value.word

    def in_ram(self, value: Any) -> bool:
        """Whether a frozen object is mutable."""
        if len(self._ram) != len(ram_objects):
            self._ram = {id(mutable) for mutable in ram_objects}
        return isinstance(value, Struct) or id(value) in self._ram

    def name(self, value: Any) -> str:
        """The C name of a frozen object: that of the module variable it is the value of, if there is one."""
        name = self.names.get(id(value))
        if name is None:
            stem = self._stem(value)
            name, number = stem, 1
            while name in self._taken:
                number += 1
                name = f"{stem}_{number}"
            self._taken.add(name)
            self.names[id(value)] = name
        return name

    def _stem(self, value: Any) -> str:
        if self._variables is None:
            self._variables = _module_variables()
        if id(value) in self._variables:
            return self._variables[id(value)]
        kind = type(value)
        owner = getattr(value, "adder_name", None)
        if isinstance(owner, str) and owner.isidentifier():
            return f"{_last(kind)}__{owner}"
        return f"data__{_last(kind)}"


def _last(cls: type) -> str:
    name = cls.__name__ if not issubclass(cls, Array) else "Array"
    return name.replace("[", "_").replace("]", "")


def _module_variables() -> dict[int, str]:
    """Names for the objects that are module variables or class attributes."""
    names: dict[int, str] = {}
    for module_name, module in list(sys.modules.items()):
        place = module_name.removeprefix("adder.").replace(".", "_")
        for variable, value in list(vars(module).items()) if module is not None else ():
            if isinstance(value, Object | Struct):
                names.setdefault(id(value), f"{place}__{variable}")
            elif isinstance(value, type) and issubclass(value, Object) and "type_object" in value.__dict__:
                home = value.__module__.removeprefix("adder.").replace(".", "_")
                names[id(value.__dict__["type_object"])] = f"{home}__{_last(value)}_type"
    return names
