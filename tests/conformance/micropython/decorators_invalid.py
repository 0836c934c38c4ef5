# Decorators of the module micropython are known when a function is compiled.
import micropython


def outcome(text):
    try:
        exec(text)
        return "accepted"
    except (SyntaxError, NameError) as error:
        return type(error).__name__ + ": " + str(error)


for name in ("bytecode", "native", "nothing", "native.more", "a.b.c"):
    print(name, outcome("@micropython.%s\ndef f(): return 1" % name))
print(outcome("@other.native\ndef f(): pass"))
print(outcome("@micropython.nothing\nclass C: pass"))


@micropython.native
@micropython.bytecode
def both(a):
    """Both decorators."""
    return a * 2


class Holder:
    @staticmethod
    @micropython.native
    def static(a):
        return a + 1


print(both(4), Holder.static(4), micropython.native(both) is both, micropython.bytecode(both) is both, both.__name__)
