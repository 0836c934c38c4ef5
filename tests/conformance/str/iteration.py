for c in "abc":
    print(c, end=",")
print()
it = iter("xy")
print(next(it), next(it), next(it, None))
print(list("hey"), tuple("ab"), sorted("hello"), sorted(set("hello")), dict(zip("ab", "cd")), list(enumerate("ab")), max("hello"), min("hello"))
print([ord(c) for c in "AZaz09"], "".join(chr(ord(c) + 1) for c in "HAL"), list(map(ord, "\x00\x7f")))
a, b, c = "xyz"
print(a, b, c)
[p, *q] = "pqrs"
print(p, q)
print(list(reversed("abc")), list(zip("abc", "de")), list(filter(str.isdigit, "a1b2")), any(c == "b" for c in "abc"))
print({c: "banana".count(c) for c in sorted(set("banana"))})
for c in "": print("never")
print([*"ab"], {*"a"}, list(map(str.upper, "ab")))
