for n in (10 ** 19, 10 ** 20 - 1, 2 ** 64, 2 ** 65 - 1, 10 ** 50, 3 ** 123):
    print(n, -n, str(n), repr(-n))
    print(hex(n), oct(n), bin(n))
    print("%d %x %o" % (n, n, n), "{} {:x} {:,}".format(n, n, n))
    assert int(str(n)) == n and int(hex(n), 16) == n and int(bin(n), 2) == n and int(oct(n), 8) == n
print("%40d|%-40d|%040d" % (10 ** 30, 10 ** 30, 10 ** 30))
print(int("1" * 60), int("-" + "9" * 45), int("zz" * 12, 36))
print(len(str(7 ** 1000)), str(7 ** 1000)[:20], str(7 ** 1000)[-20:])
