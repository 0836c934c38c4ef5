s = "naïve café – 日本語 😀"
print(len(s), s[2], s[-1], s[9], s[13:16], s[:5], s.upper()[:2])
print(list(s[:4]), "ï" in s, "日本" in s, s.find("日"), s.index("😀"), s.rfind("é"), s.count("é"), s.split(" "))
print(s.replace("😀", ":)"), s.split("–")[1].strip(), "é" * 3, "é" + "à", ["é", ("ü",)])
print(s == "naïve café – 日本語 😀", "é" < "ê", "z" < "é", sorted("éaz日b"), "ß" != "ss")
print("\u00e9" == "é", "\xe9" == "é", "\U0001f600" == "😀", len("\u0301"), [hex(ord(c)) for c in "é日😀"])
print("%s|%5s|%-5s|" % ("é", "é", "é"), "{:>4}|{:^5}|".format("日", "é"), f"{'ü':*<3}")
d = {"é": 1, "日": 2}
print(d["é"], d["日"], "ü" in d)
for c in "aé日😀":
    print(c, len(c.encode()), end=" ")
print()
print("日本語".startswith("日"), "日本語".endswith("語"), "日本語".partition("本"), "x日x".strip("x"), "日日a日".lstrip("日"))
try:
    "日本"[2]
except IndexError:
    print("IndexError")
print("日本語"[1:], "日本語"[:-1], "日本語"[-2:], "a日b本c"[1:4])
