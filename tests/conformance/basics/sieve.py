def primes(limit):
    sieve = bytearray(limit + 1)
    found = []
    for n in range(2, limit + 1):
        if not sieve[n]:
            found.append(n)
            for multiple in range(n * n, limit + 1, n):
                sieve[multiple] = 1
    return found

p = primes(1000)
print(len(p), p[:10], p[-3:])
