b = b"caf\xc3\xa9"
print(b.decode(encoding="utf-8"), b.decode(errors="strict"), b.decode("utf-8", errors="strict"), b.decode(encoding="utf-8", errors="strict"), b.decode(errors="strict", encoding="utf8"))
print(bytearray(b).decode(encoding="utf-8"))
for f in (lambda: b.decode(wrong="utf-8"), lambda: b.decode("utf-8", encoding="utf-8"), lambda: b.decode(5)):
    try:
        f()
    except TypeError:
        print("TypeError")
