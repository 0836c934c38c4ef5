def match(x): return "match " + str(x)
print(match(1), match (2))
match = {"k": "v"}
print(match["k"], match["k" if 1 else 0])
case = [1, 2]
print(case[0], case [1])
match.update(a=1)
print(sorted(match.items()))
print(match and case)
def f(match, case=2): return match * case
print(f(3), f(match=4, case=5))
class C:
    match = 1
    case = 2
    type = 3
    def _(self): return self.match
print(C.match, C.case, C.type, C()._())
for match in range(2):
    print(match)
match = -1
print(match - 1, match * 2)
type_ = type
type = "shadow"
print(type)
del type
print(type(1) is int)
_ = 5
print(_ + 1)
for _ in "ab":
    print(_)
a, _, b = 1, 2, 3
print(_)
exec_ = exec
print(callable(exec), callable(print))
print_ = print
print_("alias")
