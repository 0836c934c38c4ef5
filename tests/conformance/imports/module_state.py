import _state
print(_state.counter, _state.bump(), _state.bump(), _state.counter)
_state.counter = 100
print(_state.bump(), _state.get())
from _state import counter, bump
print(counter, bump(), counter, _state.counter)
_state.helper = lambda: "replaced"
print(_state.call_helper())
del _state.optional
try:
    _state.use_optional()
except NameError:
    print("NameError")
_state.optional = "back"
print(_state.use_optional())
print(_state.registry)
_state.register("x")
from _state import registry
registry.append("direct")
print(_state.registry, registry is _state.registry)
setattr(_state, "dynamic", 5)
print(_state.dynamic, getattr(_state, "none", "default"), "dynamic" in dir(_state), "dynamic" in _state.__dict__)
print(_state.Local().show(), type(_state.Local()).__module__)
print(eval("counter + 1", _state.__dict__), callable(_state.bump))
exec("counter = -5", _state.__dict__)
print(_state.get())
