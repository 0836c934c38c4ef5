s = "aé€b"
print(s.encode("ascii", "ignore"), s.encode("ascii", "replace"), s.encode("utf-8", "strict"), s.encode("utf-8", "ignore"), "abc".encode("ascii", "strict"))
try:
    s.encode("ascii")
except UnicodeError:
    print("UnicodeError")
try:
    s.encode("ascii", "strict")
except UnicodeError:
    print("UnicodeError")
b = b"a\xffb\xc3"
print(b.decode("utf-8", "ignore"), b.decode("utf-8", "replace") == "a\ufffdb\ufffd", str(b, "utf-8", "ignore"), b"ok".decode("utf-8", "strict"))
print(b"\xe2\x82\xacx\xe2\x82".decode("utf-8", "ignore"), b"\x80\x80".decode("utf-8", "ignore") == "", bytes("é", "ascii", "ignore"), bytes("é", "ascii", "replace"))
try:
    b.decode("utf-8", "strict")
except UnicodeError:
    print("UnicodeError")
