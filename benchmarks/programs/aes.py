"""The AES-128 cipher on bytes: the tables are computed, then a message is enciphered in counter mode."""

import sys


def multiply(a, b):
    """The product of two elements of the cipher's field of 256 elements."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 0x100:
            a ^= 0x11B
        b >>= 1
    return product


def substitution_box():
    powers = [1]
    for _ in range(254):
        powers.append(multiply(powers[-1], 3))
    logarithms = {value: exponent for exponent, value in enumerate(powers)}
    box = bytearray(256)
    for value in range(256):
        inverse = powers[(255 - logarithms[value]) % 255] if value else 0
        mixed = inverse
        for _ in range(4):
            inverse = ((inverse << 1) | (inverse >> 7)) & 0xFF
            mixed ^= inverse
        box[value] = mixed ^ 0x63
    return bytes(box)


BOX = substitution_box()
DOUBLE = bytes([multiply(value, 2) for value in range(256)])
SHIFTED = [(4 * column + 5 * row) % 16 for column in range(4) for row in range(4)]


class Cipher:
    def __init__(self, key):
        self.round_keys = self.expand(key)

    def expand(self, key):
        words = [list(key[i : i + 4]) for i in range(0, 16, 4)]
        constant = 1
        for i in range(4, 44):
            word = words[i - 1]
            if i % 4 == 0:
                word = [BOX[byte] for byte in word[1:] + word[:1]]
                word[0] ^= constant
                constant = DOUBLE[constant]
            words.append([a ^ b for a, b in zip(words[i - 4], word)])
        return [bytes(sum(words[i : i + 4], [])) for i in range(0, 44, 4)]

    def mix(self, state, column):
        a = state[column]
        b = state[column + 1]
        c = state[column + 2]
        d = state[column + 3]
        every = a ^ b ^ c ^ d
        state[column] = a ^ every ^ DOUBLE[a ^ b]
        state[column + 1] = b ^ every ^ DOUBLE[b ^ c]
        state[column + 2] = c ^ every ^ DOUBLE[c ^ d]
        state[column + 3] = d ^ every ^ DOUBLE[d ^ a]

    def add_key(self, state, key):
        for i in range(16):
            state[i] ^= key[i]

    def encipher(self, block):
        state = bytearray(block)
        self.add_key(state, self.round_keys[0])
        for number in range(1, 11):
            state = bytearray([BOX[state[i]] for i in SHIFTED])
            if number < 10:
                for column in range(0, 16, 4):
                    self.mix(state, column)
            self.add_key(state, self.round_keys[number])
        return state


def counter_mode(cipher, message):
    result = bytearray()
    counter = bytearray(16)
    for start in range(0, len(message), 16):
        stream = cipher.encipher(counter)
        for i in range(min(16, len(message) - start)):
            result.append(message[start + i] ^ stream[i])
        position = 15
        while position >= 0:
            counter[position] = (counter[position] + 1) & 0xFF
            if counter[position]:
                break
            position -= 1
    return result


def hexadecimal(data):
    return "".join(["%02x" % byte for byte in data])


def main(size):
    cipher = Cipher(bytes(range(16)))
    block = bytes([value * 17 for value in range(16)])
    print("known answer", hexadecimal(cipher.encipher(block)))
    message = bytes([i * 7 & 0xFF for i in range(size)])
    secret = counter_mode(cipher, message)
    print("enciphered", hexadecimal(secret[-16:]))
    print("deciphered", counter_mode(cipher, secret) == message)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 60000)
