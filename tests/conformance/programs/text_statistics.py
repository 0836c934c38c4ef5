TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness, it was the spring of hope,
it was the winter of despair."""
def words(text):
    word = ""
    for c in text:
        if c.isalpha():
            word += c.lower()
        elif word:
            yield word
            word = ""
    if word:
        yield word
counts = {}
pairs = {}
previous = None
for w in words(TEXT):
    counts[w] = counts.get(w, 0) + 1
    if previous:
        pairs.setdefault(previous, {}).setdefault(w, 0)
        pairs[previous][w] += 1
    previous = w
top = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))
for w, n in top[:6]:
    print("%-8s%3d %s" % (w, n, "#" * n))
print(sum(counts.values()), len(counts), max(counts, key=lambda w: (len(w), w)))
for w in ("it", "the", "of"):
    print(w, sorted(pairs[w].items(), key=lambda kv: (-kv[1], kv[0]))[:4])
by_length = {}
for w in counts:
    by_length.setdefault(len(w), set()).add(w)
for n in sorted(by_length):
    print(n, sorted(by_length[n]))
letters = [0] * 26
for c in TEXT.lower():
    if "a" <= c <= "z":
        letters[ord(c) - 97] += 1
print({chr(97 + i): n for i, n in enumerate(letters) if n > 12})
lines = TEXT.split("\n")
width = max(map(len, lines))
for i, line in enumerate(lines, 1):
    print("%2d|%s|" % (i, line + " " * (width - len(line))))
print(" ".join(w[0].upper() + w[1:] for w in TEXT.split(",")[0].split()))
acrostic = "".join(line.strip()[0] for line in lines)
print(acrostic, [line.count("the") for line in lines], TEXT.find("Light"), TEXT.rfind("it was"))
