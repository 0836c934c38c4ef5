# The text of a KeyError is its key.
for key in ("missing", "it's", "", "two words", 7, b"bytes", None, (1, "a")):
    try:
        {}[key]
    except KeyError as error:
        print(str(error), repr(error), error.args, "%s" % error)
print(str(KeyError()), str(KeyError("x", "y")), str(LookupError("x")))
try:
    set().pop()
except KeyError as error:
    print(error)
