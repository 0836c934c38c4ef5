name = "World"
n = 5
x = 3.14159
print(f"Hello {name}!", f"{n} {n + 1} {n * n}", f"{x:.2f}", f"{n:05d}|{name:>8}|{name:<8}|{name:^9}|", f"{'quoted'}", f'{"other"}')
print(f"{{literal}} {{{n}}}", f"", f"no fields", f"{n}{n}", f"a{n}b{n}c", F"upper {n}", rf"raw \n {n}", fr"\t{n}", Rf"\d")
print(f"{name!r} {name!s}", f"{name!r:>10}|", f"{n!r}", f"{x!s:.3}|")
print(f"{n=}", f"{n = }", f"{n+1=}", f"{name=}", f"{name=!s}", f"{x=:.1f}", f"{ n = }")
print(f"{(lambda v: v * 2)(4)}", f"{[i for i in range(3)]}", f"{ {'a': 1}['a'] }", f"{n if n > 3 else 0}", f"{len(name)}", f"{name.upper()}", f"{name[0]}{name[-1]}", f"{name[1:3]}")
w, p = 8, 2
print(f"{x:{w}.{p}f}|", f"{name:{'*'}^{w + 3}}|", f"{n:{'0'}{4}}")
print("plain " f"{n}" " more" f" {name}", f"multi"
      f"line {n}")
print(f"""triple {n}
{name}""", f'''{
    n
}''')
def f(a, b=1):
    return a + b
print(f"{f(1)} {f(1, b=2)} {f(*[3, 4])}", f"{'a' 'b'}", f"{1, 2}", f"{n:x}", f"{n!s}{n!r}")
print(f"{None} {True} {1.0} {b'x'} {(1,)} {[]}", f"{'nested %s' % n}", f"{'{}'.format(n)}", f"{f'{n}'}")
