s = "hello world"
print("hello" in s, "o w" in s, "" in s, "z" in s, "worlds" in s, "" in "", "a" in "", s in s, "lo" not in s)
for v in (1, None, b"h", ["h"]):
    try:
        print(v in s)
    except TypeError:
        print("TypeError")
print([c for c in "xyzhe" if c in s], all(c in s for c in "hld"), "h" in ["h"], "he" in ("hello",), "l" in {"l": 1})
print("ab" in "aab", "aab" in "aaab", "abab" in "abaabab", "\0" in "a\0b", "\n" in "x")
