print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="), "".partition("x"), "=".partition("="))
print("key: value".partition(": "), "a::b::c".rpartition("::"), "start".partition("start"), "end".rpartition("d"), "aXbXc".partition("Xb"))
for f in (lambda: "a".partition(""), lambda: "a".rpartition("")):
    try:
        f()
    except ValueError:
        print("ValueError")
for f in (lambda: "a".partition(1), lambda: "a".partition(), lambda: "a".rpartition(b"a")):
    try:
        f()
    except TypeError:
        print("TypeError")
head, sep, tail = "path/to/file".rpartition("/")
print(head, sep, tail)
