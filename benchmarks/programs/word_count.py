"""Count the words of a text made up from a small vocabulary, and list the commonest."""

import sys

STEMS = ("adder stack frame heap slot word byte object string table closure loop branch call value "
         "register window cell thread signal").split()
ENDINGS = ("", "s", "ed", "ing", "er", "less", "ful", "ness")


def made_up_text(words):
    seed = 12345
    lines = []
    line = []
    for i in range(words):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        stem = STEMS[(seed >> 8) % len(STEMS)]
        ending = ENDINGS[(seed >> 16) % len(ENDINGS)]
        word = stem + ending
        if seed & 64:
            word = word[0].upper() + word[1:]
        if seed & 896 == 896:
            word += ","
        line.append(word)
        if i % 11 == 10:
            lines.append(" ".join(line) + ".")
            line = []
    return "\n".join(lines)


def count_words(text):
    counts = {}
    for line in text.split("\n"):
        for word in line.split():
            word = word.strip(".,").lower()
            if word in counts:
                counts[word] += 1
            else:
                counts[word] = 1
    return counts


def main(size):
    text = made_up_text(size)
    counts = {}
    for _ in range(3):
        counts = count_words(text)
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    print("words", sum(counts.values()), "distinct", len(counts))
    for word, count in ranking[:5]:
        print(word, count)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 280000)
