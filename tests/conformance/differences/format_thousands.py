print("{:,}".format(1234567), "{:,d}".format(-1234567), "{:_}".format(1234567), "{:_x}".format(0xabcdef12), "{:_b}".format(0b1011011101), "{:_o}".format(0o1234567), "{:#_x}".format(65536 * 256))
for spec in (",x", ",b", ",o", ",X", ",c", ",s", ",n", "_c", "_s"):
    try:
        print(("{:%s}" % spec).format(100000))
    except ValueError:
        print("ValueError", spec)
try:
    "{:,}".format("text")
except ValueError:
    print("ValueError")
print("{:10,}|{:<10,}|{:^11,}|{:+,}|{:012,}|{: ,}".format(12345, 12345, 12345, 12345, 12345, 12345))
