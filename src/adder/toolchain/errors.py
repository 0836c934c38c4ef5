"""What goes wrong in the toolchain, told to the user without a Python traceback."""


class ToolchainError(Exception):
    """A tool is missing or failed; the text says which and what to do."""
