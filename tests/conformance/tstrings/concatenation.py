def show(t):
    print(t.strings, [(i.value, i.expression) for i in t.interpolations])


x, y = 1, 2
show(t"a" + t"b")
show(t"a{x}" + t"{y}b")
show(t"{x}" + t"{y}")
show(t"" + t"" + t"{x}" + t"")
show(t"one " t"two {x} " t"three" rt"\n{y}")
total = t"0"
for n in range(1, 4):
    total += t",{n}"
show(total)
left = t"l{x}"
right = t"r{y}"
both = left + right
print(both.interpolations[0] is left.interpolations[0], both.interpolations[1] is right.interpolations[0])
show(left)
show(right)
for operation in ("t'a' + 'b'", "'a' + t'b'", "t'a' + 1", "t'a' * 2", "t'a' % 1", "t'a' + None", "t'a' + b'b'"):
    try:
        eval(operation)
        print("accepted", operation)
    except TypeError:
        print("TypeError", operation)
try:
    text = "a"
    text += t"b"
except TypeError:
    print("TypeError", text)
try:
    "".join([t"a"])
except TypeError:
    print("TypeError join")
for mixed in ("t'a' 'b'", "'a' t'b'", "t'a' f'b'", "f'{x}' t'b'", "t'a' b'b'", "t'a' 'b' t'c'", "t'' ''"):
    try:
        eval(mixed)
        print("accepted", mixed)
    except SyntaxError:
        print("SyntaxError", mixed)
