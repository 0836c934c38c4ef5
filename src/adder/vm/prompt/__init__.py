"""The interactive prompt, the same on every target: line editor, completion, paste mode, raw mode."""
