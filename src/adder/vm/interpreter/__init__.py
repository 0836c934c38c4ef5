"""The opcode table, frames and the interpreter loop."""
