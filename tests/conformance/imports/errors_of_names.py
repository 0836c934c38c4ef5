# What errors say: modules that are not there, attributes that a module does not have.
import math
import sys

for code in ("import nothing_such", "import nothing_such.part", "import nothing_such.part.piece as p", "from nothing_such.part import x"):
    try:
        exec(code)
    except ImportError as error:
        print(str(error).split("amed ")[1])
for module in (math, sys):
    try:
        module.nothing_such
    except AttributeError as error:
        print(error)
