# The parts of os.uname() have names, and are an ordinary tuple as well.
import os

system = os.uname()
text = str(system)
for name in ("sysname", "nodename", "release", "version", "machine"):
    print(name, name + "=" in text, repr(getattr(system, name)) in text)
print(len(system), isinstance(system, tuple), system[4] == system.machine, ("%s|" * 5) % system == "|".join(system) + "|")
try:
    system.processor
except AttributeError:
    print("AttributeError")
