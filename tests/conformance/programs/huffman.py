def huffman(text):
    counts = {}
    for c in text: counts[c] = counts.get(c, 0) + 1
    heap = sorted((n, c, None) for c, n in counts.items())
    serial = 0
    while len(heap) > 1:
        a, b = heap.pop(0), heap.pop(0)
        serial += 1
        node = (a[0] + b[0], "~%03d" % serial, (a, b))
        i = 0
        while i < len(heap) and heap[i][:2] < node[:2]: i += 1
        heap.insert(i, node)
    codes = {}
    def walk(node, prefix):
        if node[2] is None: codes[node[1]] = prefix or "0"
        else:
            walk(node[2][0], prefix + "0")
            walk(node[2][1], prefix + "1")
    walk(heap[0], "")
    return codes
def pack(bits):
    pad = -len(bits) % 8
    bits += "0" * pad
    return bytes([pad]) + bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8))
def unpack(data):
    bits = "".join("{:08b}".format(b) for b in data[1:])
    return bits[:len(bits) - data[0]]
def decode(bits, codes):
    back = {v: k for k, v in codes.items()}
    out, cur = [], ""
    for b in bits:
        cur += b
        if cur in back:
            out.append(back[cur])
            cur = ""
    return "".join(out)
for text in ("abracadabra", "aaaa", "the quick brown fox jumps over the lazy dog", "a" * 50 + "b" * 20 + "c"):
    codes = huffman(text)
    bits = "".join(codes[c] for c in text)
    data = pack(bits)
    print(len(text), len(data), sorted(codes.items(), key=lambda kv: (len(kv[1]), kv[0]))[:4])
    print(decode(unpack(data), codes) == text)
def lzw(text):
    table = {chr(i): i for i in range(256)}
    w, out = "", []
    for c in text:
        if w + c in table: w += c
        else:
            out.append(table[w])
            table[w + c] = len(table)
            w = c
    return out + ([table[w]] if w else [])
def unlzw(codes):
    table = {i: chr(i) for i in range(256)}
    w = table[codes[0]]
    out = [w]
    for k in codes[1:]:
        e = table[k] if k in table else w + w[0]
        out.append(e)
        table[len(table)] = w + e[0]
        w = e
    return "".join(out)
for text in ("TOBEORNOTTOBEORTOBEORNOT", "a" * 40, "abcabcabcabc"):
    c = lzw(text)
    print(len(text), len(c), c[:8], unlzw(c) == text)
