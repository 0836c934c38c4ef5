# A long string to which a loop appends may grow where it is: nobody else must notice.
BIG = "x" * 40000


def kept_after_the_loop():
    text = BIG
    for _ in range(5):
        text += "ab"
    first = text
    for _ in range(5):
        text += "cd"
    return len(BIG), len(first), len(text), first[-4:], text[-4:]


def kept_by_an_outer_loop():
    kept = []
    text = BIG
    for _ in range(3):
        for number in range(4):
            text += str(number)
        kept.append(text)
    return [len(text) for text in kept], [text[-5:] for text in kept]


def kept_inside():
    kept = []
    text = BIG
    for _ in range(3):
        text += "q"
        kept.append(text)
    return [len(text) for text in kept]


def from_a_list():
    text = BIG
    for _ in range(3):
        text += "é"
    texts = [text, text]
    for item in texts:
        item += "!"
    return [item[-2:] for item in texts], len(text), text.isascii()


def in_a_generator():
    text = BIG
    for number in range(3):
        text += "z"
        yield number
    yield len(text)


def seen_by_locals():
    text = BIG
    seen = []
    for _ in range(3):
        text += "y"
        seen.append(locals()["text"])
    return [len(text) for text in seen]


def used_as_key():
    text = BIG
    found = {}
    for _ in range(3):
        text += "k"
    found[text] = 1
    for _ in range(3):
        text += "k"
    found[text] = 2
    return [len(key) for key in found], found[BIG + "kkk"], found[BIG + "kkkkkk"], hash(text) == hash(BIG + "kkkkkk")


def iterated_over():
    text = BIG
    for letter in text[:3]:
        text += letter
    for _ in text:
        text += "w"
        if len(text) > 40100:
            break
    return len(text)


def with_errors():
    text = BIG
    number = 0
    while number < 5:
        try:
            text += "a"
            text += 5 if number == 3 else "b"
        except TypeError:
            pass
        number += 1
    return text[-12:], len(text)


def captured_by_a_pattern():
    text = BIG
    for _ in range(3):
        match [BIG]:
            case [text]:
                pass
        text += "p"
    return len(BIG), len(text)


def nested_loops():
    text = BIG
    other = text
    for _ in range(3):
        for _ in range(2):
            text += "n"
            other += "oo"
        while len(other) < 40100:
            other += "."
    return len(text), len(other), len(BIG)


def not_a_string():
    numbers = []
    total = 0
    for number in range(5):
        numbers += [number]
        total += number
    return numbers, total


class Text(str):
    def __radd__(self, other):
        return "added"


def piece_with_radd():
    text = BIG
    for _ in range(2):
        text += Text("a")
    return text if len(text) < 10 else len(text)


def appended_to_itself():
    text = BIG
    for _ in range(3):
        text += text
    return len(text)


def deleted():
    text = BIG
    for _ in range(3):
        text += "d"
        del text
        text = "e"
    return text


def by_an_inner_function():
    text = BIG
    for _ in range(3):
        text += "f"

        def length():
            return len(text)

    return length()


def in_a_class_body():
    text = BIG
    kept = []
    for _ in range(3):
        text += "a"

        class Inner:
            text += "b"

        kept.append(len(Inner.__dict__["text"]))
    return len(text), kept


def returned():
    made = BIG
    for _ in range(3):
        made += "r"
    return made


text = returned()
print(in_a_class_body(), len(text))
print(kept_after_the_loop(), kept_by_an_outer_loop(), kept_inside())
print(from_a_list(), list(in_a_generator()), seen_by_locals(), used_as_key())
print(iterated_over(), with_errors(), captured_by_a_pattern(), nested_loops())
print(not_a_string(), piece_with_radd(), appended_to_itself(), deleted(), by_an_inner_function())
