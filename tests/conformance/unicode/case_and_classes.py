for c in "azAZ09 \t\n_-.":
    print(repr(c), c.isalpha(), c.isdigit(), c.isspace(), c.isupper(), c.islower(), c.upper(), c.lower())
for s in ("abc", "ABC", "aBc", "a1", "A1", "1", "", " ", "a b", "A B", "ab\n"):
    print(repr(s), s.isalpha(), s.isdigit(), s.isspace(), s.isupper(), s.islower())
print("".join(chr(i) for i in range(128)).upper() == "".join(chr(i).upper() for i in range(128)), sum(chr(i).isalpha() for i in range(128)), sum(chr(i).isdigit() for i in range(128)), sum(chr(i).isupper() for i in range(128)))
def swap(s): return "".join(c.lower() if c.isupper() else c.upper() for c in s)
print(swap("Hello World"), swap(swap("aBcD")))
def words(s): return " ".join(w[:1].upper() + w[1:].lower() for w in s.split(" "))
print(words("the qUICK  brown fox"))
