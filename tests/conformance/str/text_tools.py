def wrap(text, width):
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = line + " " + word if line else word
    if line:
        yield line

text = "MicroPython written in Python: a lean and fast implementation of the language for small machines"
for line in wrap(text, 30):
    print("|" + line + " " * (30 - len(line)) + "|")

def caesar(s, n):
    out = []
    for c in s:
        if "a" <= c <= "z":
            c = chr((ord(c) - 97 + n) % 26 + 97)
        elif "A" <= c <= "Z":
            c = chr((ord(c) - 65 + n) % 26 + 65)
        out.append(c)
    return "".join(out)
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))

def rle(s):
    out = ""
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out += s[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return out
print(rle("aaabbbccd"), rle(""), rle("abc"))

def palindrome(s):
    s = "".join(c.lower() for c in s if c.isalpha())
    return s == "".join(reversed(s))
print(palindrome("A man, a plan, a canal: Panama"), palindrome("hello"))

def levenshtein(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("same", "same"))
def roman(n):
    out = ""
    for v, r in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        out += r * (n // v)
        n %= v
    return out
print([roman(n) for n in (1, 4, 9, 14, 1987, 2024, 3999)])
