text = "the quick brown fox jumps over the lazy dog the end"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word in sorted(counts, key=lambda w: (-counts[w], w)):
    print("%-6s %d" % (word, counts[word]))
print(" ".join(word[1:] + word[0] for word in text.split()))
print(max(counts, key=counts.get))
