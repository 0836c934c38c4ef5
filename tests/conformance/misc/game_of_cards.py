SUITS, RANKS = "CDHS", "23456789TJQKA"
class Card:
    __slots__ = ("rank", "suit")
    def __init__(self, text): self.rank, self.suit = RANKS.index(text[0]) + 2, text[1]
    def __lt__(self, o): return (self.rank, self.suit) < (o.rank, o.suit)
    def __eq__(self, o): return (self.rank, self.suit) == (o.rank, o.suit)
    def __hash__(self): return self.rank * 4 + SUITS.index(self.suit)
    def __repr__(self): return RANKS[self.rank - 2] + self.suit
class Hand:
    NAMES = ("high card", "pair", "two pair", "three", "straight", "flush", "full house", "four", "straight flush")
    def __init__(self, text): self.cards = sorted(map(Card, text.split()), reverse=True)
    def score(self):
        counts = {}
        for c in self.cards: counts[c.rank] = counts.get(c.rank, 0) + 1
        groups = sorted(counts.items(), key=lambda rc: (-rc[1], -rc[0]))
        shape, ranks = tuple(n for _, n in groups), tuple(r for r, _ in groups)
        flush = len({c.suit for c in self.cards}) == 1
        if ranks == (14, 5, 4, 3, 2): ranks = (5, 4, 3, 2, 1)
        straight = len(ranks) == 5 and ranks[0] - ranks[4] == 4
        kind = 8 if straight and flush else 7 if shape == (4, 1) else 6 if shape == (3, 2) else 5 if flush else 4 if straight else 3 if shape[0] == 3 else 2 if shape == (2, 2, 1) else 1 if shape[0] == 2 else 0
        return kind, ranks
    def __lt__(self, o): return self.score() < o.score()
    def __repr__(self): return "%s (%s)" % (" ".join(map(str, self.cards)), self.NAMES[self.score()[0]])
hands = [Hand(t) for t in ("2H 3D 5S 9C KD", "2C 2H 3S 8C AH", "3D 3S 9H 9C KC", "TD TC TS 2H 5D", "AH 2C 3D 4S 5H", "2S 8S AS QS 3S", "4H 4D 4C 6S 6H", "9C 9D 9H 9S 2D", "TS JS QS KS AS", "9S TC JD QH KS", "2H 3D 5C 9S KH")]
for h in sorted(hands, reverse=True): print(h)
deck = [Card(r + s) for s in SUITS for r in RANKS]
seed = 2024
def shuffle(l):
    global seed
    for i in range(len(l) - 1, 0, -1):
        seed = seed * 6364136223846793005 + 1442695040888963407 & 0xffffffffffffffff
        j = (seed >> 33) % (i + 1)
        l[i], l[j] = l[j], l[i]
shuffle(deck)
print(deck[:5], len(set(deck)), sorted(deck)[0], max(deck), Card("AS") in deck, deck.index(Card("2C")) >= 0)
dealt = [deck[i::4] for i in range(4)]
print([len(d) for d in dealt], [sum(max(0, c.rank - 10) for c in d) for d in dealt], sorted(dealt[0])[:3])
stats = {}
for _ in range(300):
    shuffle(deck)
    k = Hand(" ".join(map(str, deck[:5]))).score()[0]
    stats[Hand.NAMES[k]] = stats.get(Hand.NAMES[k], 0) + 1
print(sorted(stats.items(), key=lambda kv: -kv[1])[:3], sum(stats.values()))
