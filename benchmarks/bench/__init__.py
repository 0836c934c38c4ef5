"""Measures programs on several interpreters side by side: time, peak memory, instructions, start-up."""
