"""The translator: typed Python in, one C file out. `driver` has the table of passes and the entry points."""
