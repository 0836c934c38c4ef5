"""Built-in types, one file each."""
