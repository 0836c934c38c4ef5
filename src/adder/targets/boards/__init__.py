"""Boards: a chip, and what is around it."""
