def tried(length, action):
    try: print(length, action())
    except RuntimeError as error: print(length, "RuntimeError", error)
    except ImportError: print(length, "ImportError")
def keywords(**names): return len(names)
class Holder: pass
def defined(name):
    scope = {}
    exec(name + " = 1", scope)
    return name in scope
for length in (254, 255, 256, 257, 1000):
    name = "n" * length
    tried(length, lambda: defined(name))
    tried(length, lambda: exec("keywords(" + name + "=1)"))
    tried(length, lambda: keywords(**{name: 1}))
    tried(length, lambda: len(type(name, (), {}).__name__))
    tried(length, lambda: hasattr(Holder, name))
    tried(length, lambda: setattr(Holder, name, 2))
    tried(length, lambda: getattr(Holder, name, 3))
    tried(length, lambda: ("{" + name + "}").format(**{name: 4}))
    tried(length, lambda: ("%(" + name + ")d") % {name: 5})
    tried(length, lambda: __import__(name))
    tried(length, lambda: len(eval("'" + name + "'")))
    tried(length, lambda: {name: 6}[name])
