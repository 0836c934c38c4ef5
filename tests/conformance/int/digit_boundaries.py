# Integers around the places where a digit more begins: all operations, against each other and against laws.
edges = [1 << bits for bits in (15, 16, 31, 32, 61, 62, 63, 64, 65, 127, 128, 129, 192, 512)]
values = [0, 10**19, 3**50, 7**60, 10**40, 3**400 + 7]
for edge in edges:
    values += [edge - 1, edge, edge + 1]
values += [-value for value in values]

for a in values:
    print(a, hex(a), oct(a)[-30:], bin(a)[-30:], a.bit_length(), ~a, abs(a) % 1000003)
    print([a >> count for count in (1, 15, 16, 31, 32, 33, 63, 64, 65, 128)])
    print([(a << count) % (10**30 + 57) for count in (1, 15, 16, 31, 32, 33, 63, 64, 65, 128)])
    size = (a.bit_length() + 8) // 8
    data = a.to_bytes(size, "big", signed=True)
    print(data, int.from_bytes(data, "big", signed=True) == a, int.from_bytes(data, "little") % 1000003)
    print(int(str(a)) == a, int(hex(a), 16) == a, int(oct(a), 8) == a, hash(a) == hash(int(str(a))))

for a in values:
    results = []
    for b in values:
        results += [a + b, a - b, a * b, a & b, a | b, a ^ b, int(a < b), int(a == b)]
        if b:
            quotient, remainder = divmod(a, b)
            assert quotient * b + remainder == a and abs(remainder) < abs(b), (a, b)
            results += [quotient, remainder]
    total = 0
    for result in results:
        total = (total * 31 + result) % (10**40 + 121)
    print(total, results[-10:-2] if len(str(results[-10:-2])) < 300 else "")


def made(count):
    """A number of `count` times 30 bits."""
    number = 0
    for index in range(count):
        number = number << 30 | ((index * 7919 * (number & 0xFFFF) + 12345 + index * index * 31) & 0x3FFFFFFF)
    return number


for count in (1, 3, 8, 21, 55, 144, 200):
    for other in (1, 2, 7, 40, 100):
        a, b = made(count), made(other) + 1
        product = a * b
        assert product // b == a and product % b == 0
        assert (product ^ a) ^ product == a and (product | a) & a == a and ~(~product & ~a) == product | a
        quotient, remainder = divmod(a, b)
        assert quotient * b + remainder == a and 0 <= remainder < b
        print(product % (10**9 + 7), quotient % (10**9 + 7), remainder % (10**9 + 7), len(str(product)), str(product)[-20:])
        print(pow(a, b % 1000, 10**40 + 1), (-a << count) % (10**9 + 9), (-a >> count) % (10**9 + 9))

# Floats and integers: every bit of the larger ones counts.
for number in (1e22, 1e23, 1.5e300, 2.0**63, 2.0**64, 2.0**65, 1.7976931348623157e308):
    print(number, int(number), number == int(number), number < int(number) + 1, float(str(number)) == number)
for number in (10**22 + 1, 2**64 + 2**11, 2**64 + 2**11 + 1, 2**64 + 2**12 + 1, 2**1023 * 3 // 2, 3**600):
    print(float(number), number / 3, number / 10**20, 10**25 / number, number < 1e22, number == float(number))
    print(hash(number) == hash(float(number)) if float(number) == number else "", hash(2**70) == hash(2.0**70))
print("%.60f|%.30e|%r|%r|%.3f" % (0.1, 1 / 3, 5e-324, 2.2250738585072014e-308, 1e22))
