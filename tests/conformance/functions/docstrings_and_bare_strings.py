def f():
    "docstring"
    return 1
def g():
    """multi
    line"""
def h():
    r"raw \n doc"
    "second string"
    return "h"
class C:
    "class doc"
    "another"
    x = 1
    def m(self):
        '''method doc'''
        return "m"
print(f(), g(), h(), C.x, C().m())
"a module level string statement"
b"bytes statement"
f"f-string statement {1 + 1}"
1; 2.5; None; ...; (1, 2); [3]; {4: 5}; lambda: 0; not 1; -2; "a" "b"
def only_doc(): "nothing else"
def k():
    "doc"
    def inner(): "inner doc"; return 5
    return inner()
print(only_doc(), k(), (lambda: "lambda result")())
if 1: "string in suite"
for _ in range(1): "in loop"
try: "in try"
finally: "in finally"
print("done")
