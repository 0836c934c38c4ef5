"""Modules that programs import, one file each."""
