# Environment variables: os.environ and what it does to the process, getenv, putenv, unsetenv.
import os
os.environ["ADDER_ONE"] = "1"
print(os.environ["ADDER_ONE"], os.getenv("ADDER_ONE"), os.environ.get("ADDER_NONE"), os.getenv("ADDER_NONE"), os.getenv("ADDER_NONE", "default"))
print("ADDER_ONE" in os.environ, "ADDER_NONE" in os.environ)
print(os.system('test "$ADDER_ONE" = 1') == 0, os.system('test "$ADDER_ONE" = 2') == 0)
os.environ["ADDER_ONE"] = "é two"
print(os.system('test "$ADDER_ONE" = "é two"') == 0)
del os.environ["ADDER_ONE"]
print("ADDER_ONE" in os.environ, os.getenv("ADDER_ONE"), os.system('test -z "$ADDER_ONE"') == 0)
try:
    os.environ["ADDER_NONE"]
except KeyError as e:
    print("KeyError", e.args)
try:
    del os.environ["ADDER_NONE"]
except KeyError:
    print("KeyError")
os.putenv("ADDER_TWO", "x")
print(os.system('test "$ADDER_TWO" = x') == 0)
os.unsetenv("ADDER_TWO")
print(os.system('test -z "$ADDER_TWO"') == 0)
for bad in (5, None):
    try:
        os.environ[bad] = "x"
        print("accepted")
    except TypeError:
        print("TypeError")
    try:
        os.environ["x"] = bad
        print("accepted")
    except TypeError:
        print("TypeError")
    try:
        os.putenv("ADDER_X", bad)
        print("accepted")
    except TypeError:
        print("TypeError")
print(isinstance(os.environ.get("PATH"), str), len(os.environ) > 1, all(isinstance(k, str) for k in os.environ))
print(os.system("exit 3") in (3, 3 << 8))
