print(hasattr(b"", "format"), hasattr(bytearray(), "format"), hasattr("", "format"), hasattr(bytes, "format"))
try:
    b"{}".format(1)
except AttributeError:
    print("AttributeError")
