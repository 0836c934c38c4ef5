# Digits and blanks outside ASCII are as good as those in it.
for text in ("١٢٣", "１２", "-٣", "+٤٥", "\u2003७\u3000", "1٢", "٣_٤", "٣__٤", "²", "½", "Ⅷ", "一", "1\u0301", "０x1f", "𝟘𝟙𝟡𝟚", "𑁦𑁯", "\u00a05", "５.５", "١e٢", "-１.５e-١", "ｎａｎ", "inf\u2003", "٣j", "１+２j"):
    for kind in (int, float, complex):
        try:
            print(ascii(text), kind.__name__, kind(text))
        except ValueError:
            print(ascii(text), kind.__name__, "ValueError")
for text, base in (("１０", 2), ("１９", 16), ("ｆ", 16), ("٩", 8), ("٠x١٠", 0), ("٠٧", 0), ("０", 0)):
    try:
        print(ascii(text), base, int(text, base))
    except ValueError as e:
        print(ascii(text), base, "ValueError")
for start in (0x660, 0x6F0, 0x966, 0xE50, 0x1810, 0xFF10, 0x1D7CE, 0x1E950):
    print([int(chr(start + i)) for i in range(10)] == list(range(10)), end=" ")
print()
try:
    int("٣x")
except ValueError as e:
    print(str(e) == "invalid literal for int() with base 10: '٣x'")
