class S(str): pass
s = S("Hello World")
for r in (s.upper(), s.replace("o", "0"), s.strip(), s[1:], s + "!", s * 2, s.center(20), s.lower(), s.split()[0], s.partition(" ")[0], "".join([s]), str(s)): print(type(r).__name__, repr(r))
print(type(s.encode()).__name__, type(s.find("o")).__name__, type(s.split()).__name__, type(s.partition("o")).__name__, type(s.isupper()).__name__, type(s.count("l")).__name__, type(s.splitlines()).__name__, s == "Hello World", s.startswith(S("He")), S("o") in s, s.index(S("W")), s.split(S(" ")), S("-").join("ab"), sorted([S("b"), "a"]), {s: 1}["Hello World"])
t = "abc"
print(t.strip() == t, t.replace("x", "y") == t, t.upper().lower() == t, t[:] == t, t + "" == t, t * 1 == t, "".join(t) == t, str(t) == t, t.format() == t, "%s" % t == t, f"{t}" == t, t.center(1) == t, "".join(list(t)) == t, t.encode().decode() == t, t.split("x")[0] == t, t.partition("x")[0] == t)
