"""Simulated memory: what raw addresses mean when VM code runs under CPython."""

from __future__ import annotations

from typing import Any


class SimulatedMemory:
    """Little-endian byte-addressed memory from `base`; an access outside is an AssertionError."""

    def __init__(self) -> None:
        self.base = 0
        self.content = bytearray()
        self.references: dict[int, Any] = {}

    def reset(self, base: int, size: int) -> None:
        """Forget everything and provide `size` zero bytes from address `base`."""
        self.base = base
        self.content = bytearray(size)

    def read(self, address: int, count: int) -> bytes:
        offset = self._offset(address, count)
        return bytes(self.content[offset : offset + count])

    def write(self, address: int, data: bytes) -> None:
        offset = self._offset(address, len(data))
        self.content[offset : offset + len(data)] = data

    def load(self, address: int, size: int) -> int:
        assert address % size == 0, f"unaligned access to {address:#x}"
        return int.from_bytes(self.read(address, size), "little")

    def store(self, address: int, value: int, size: int) -> None:
        assert address % size == 0, f"unaligned access to {address:#x}"
        self.write(address, value.to_bytes(size, "little"))

    def _offset(self, address: int, count: int) -> int:
        offset = address - self.base
        assert 0 <= offset and offset + count <= len(self.content), f"access outside memory: {address:#x}"
        return offset


memory = SimulatedMemory()
