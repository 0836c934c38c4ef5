def lcg(seed):
    while True:
        seed = seed * 1103515245 + 12345 & 0x7fffffff
        yield seed / 0x7fffffff
rnd = lcg(7)
def perceptron(data, epochs=50, rate=1):
    w = [0] * (len(data[0][0]) + 1)
    for n in range(epochs):
        errors = 0
        for xs, want in data:
            got = int(w[0] + sum(a * b for a, b in zip(w[1:], xs)) > 0)
            if got != want:
                errors += 1
                for i, x in enumerate((1,) + tuple(xs)): w[i] += rate * (want - got) * x
        if not errors: return w, n
    return None
for name, f in (("and", lambda a, b: a & b), ("or", lambda a, b: a | b), ("nand", lambda a, b: 1 - (a & b)), ("xor", lambda a, b: a ^ b)):
    print(name, perceptron([((a, b), f(a, b)) for a in (0, 1) for b in (0, 1)]))
def kmeans(points, k, rounds=20):
    centers = points[:k]
    for _ in range(rounds):
        groups = [[] for _ in centers]
        for p in points: groups[min(range(k), key=lambda i: sum((a - b) ** 2 for a, b in zip(p, centers[i])))].append(p)
        new = [tuple(sum(c) / len(g) for c in zip(*g)) if g else centers[i] for i, g in enumerate(groups)]
        if new == centers: break
        centers = new
    return sorted((tuple(round(c, 6) for c in ctr), len(g)) for ctr, g in zip(centers, groups))
print(kmeans([(1, 1), (9, 9), (1, 2), (2, 1), (8, 9), (9, 8), (1.5, 1.5)], 2))
def fit(points):
    n = len(points)
    sx, sy = sum(p[0] for p in points), sum(p[1] for p in points)
    sxx, sxy = sum(x * x for x, _ in points), sum(x * y for x, y in points)
    slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
    return slope, (sy - slope * sx) / n
print(fit([(x, 2 * x + 1) for x in range(10)]), "%.6f %.6f" % fit([(1, 2.1), (2, 3.9), (3, 6.2), (4, 7.8)]))
def knn(train, x, k):
    near = sorted(train, key=lambda t: sum((a - b) ** 2 for a, b in zip(t[0], x)))[:k]
    votes = {}
    for _, label in near: votes[label] = votes.get(label, 0) + 1
    return max(sorted(votes), key=votes.get)
train = [((1, 1), "a"), ((1, 2), "a"), ((5, 5), "b"), ((6, 5), "b"), ((5, 6), "b")]
print(knn(train, (2, 2), 3), knn(train, (5, 4), 3), knn(train, (1, 1), 1))
def bayes(docs):
    counts, totals = {}, {}
    for label, text in docs:
        for w in text.split():
            counts.setdefault(w, {}).setdefault(label, 0)
            counts[w][label] += 1
            totals[label] = totals.get(label, 0) + 1
    def classify(text):
        scores = {l: 1.0 for l in totals}
        for w in text.split():
            for l in scores: scores[l] *= (counts.get(w, {}).get(l, 0) + 1) / (totals[l] + len(counts))
        return max(sorted(scores), key=scores.get)
    return classify
c = bayes([("spam", "buy cheap pills now"), ("ham", "meeting at noon today"), ("spam", "cheap cheap offer now"), ("ham", "lunch today with team")])
print(c("cheap offer"), c("team meeting"), c("now"), c("today"))
def genetic(target, size=30, rounds=60):
    alphabet = "abcdefghijklmnopqrstuvwxyz "
    pick = lambda n: int(next(rnd) * n) % n
    score = lambda s: sum(a == b for a, b in zip(s, target))
    pop = ["".join(alphabet[pick(27)] for _ in target) for _ in range(size)]
    for n in range(rounds):
        pop.sort(key=score, reverse=True)
        if pop[0] == target: break
        keep = pop[:size // 3]
        while len(keep) < size:
            a, b, cut = keep[pick(8)], keep[pick(8)], pick(len(target))
            child = a[:cut] + b[cut:]
            i = pick(len(target))
            keep.append(child[:i] + alphabet[pick(27)] + child[i + 1:])
        pop = keep
    return score(pop[0]), len(target)
s, n = genetic("adder")
print(s > 2, n)
def markov(text, n):
    table = {}
    words = text.split()
    for a, b in zip(words, words[1:]): table.setdefault(a, []).append(b)
    w, out = words[0], []
    while len(out) < n and w in table:
        out.append(w)
        w = table[w][len(out) % len(table[w])]
    return " ".join(out)
print(markov("the cat sat on the mat and the dog sat on the cat", 12))
