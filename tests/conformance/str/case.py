s = "Hello, World 123! ABC xyz"
print(s.upper(), s.lower(), s.upper().lower() == s.lower(), "".upper(), "123".lower())
print([c.isupper() for c in "aA1 "], [c.islower() for c in "aA1 "], [c.isalpha() for c in "aA1 _"], [c.isdigit() for c in "aA1 ."], [c.isspace() for c in "a \t\n\r\x0b1"])
print("ABC".isupper(), "ABc".isupper(), "A1".isupper(), "1".isupper(), "".isupper(), "abc".islower(), "a1".islower(), "aB".islower(), "".islower())
print("abc".isalpha(), "ab1".isalpha(), "".isalpha(), "123".isdigit(), "12a".isdigit(), "".isdigit(), "1.5".isdigit(), "-1".isdigit(), " \n".isspace(), "".isspace(), " a".isspace())
print("Hello" == "hello", "Hello".lower() == "hello".lower(), sorted("bAcB", key=lambda c: (c.lower(), c)))
print("A1 B2".isupper(), "a b".islower(), "a b".isalpha())
