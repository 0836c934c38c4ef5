"""The virtual machine, in typed Python (see docs/typed-python.md and docs/architecture.md)."""
