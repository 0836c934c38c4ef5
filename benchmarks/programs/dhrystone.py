"""A synthetic mix of statements in the proportions of Dhrystone: records, arrays, characters, small procedures."""

import sys

FIRST, SECOND, THIRD, FOURTH, FIFTH = range(1, 6)


class Record:
    def __init__(self, link=None, kind=FIRST, choice=FIRST, number=0, text=""):
        self.link = link
        self.kind = kind
        self.choice = choice
        self.number = number
        self.text = text

    def copy(self):
        return Record(self.link, self.kind, self.choice, self.number, self.text)


class State:
    """What the procedures share, besides the module's variables."""

    def __init__(self):
        self.row = [0] * 51
        self.table = [self.row[:] for _ in range(51)]
        self.record = None
        self.spare = None


counter = 0
flag = False
letter_one = "\0"
letter_two = "\0"


def follow(record, state):
    """Copy the shared record over the next one, then finish both."""
    successor = state.record.copy()
    record.link = successor
    record.number = 5
    successor.number = record.number
    successor.link = record.link
    successor.link = link_of(successor.link, state)
    if successor.kind == FIRST:
        successor.number = 6
        successor.choice = other_choice(record.choice)
        successor.link = state.record.link
        successor.number = sum_plus(successor.number, 10)
    else:
        record = successor.copy()
    return record


def link_of(link, state):
    global counter
    if state.record is not None:
        link = state.record.link
    else:
        counter = 100
    state.record.number = sum_plus(10, counter)
    return link


def countdown(value):
    guess = value + 10
    while True:
        if letter_one == "A":
            guess -= 1
            value = guess - counter
            choice = FIRST
        else:
            choice = SECOND
            value += 1
        if choice == FIRST or value > 100:
            return value


def letters():
    global flag, letter_two
    flag = flag or letter_one == "A"
    letter_two = "B"


def reset():
    global flag, letter_one
    letter_one = "A"
    flag = False


def other_choice(choice):
    result = choice
    if not is_third(choice):
        result = FOURTH
    if choice == FIRST:
        result = FIRST
    elif choice == SECOND:
        result = FIRST if counter > 100 else FOURTH
    elif choice == THIRD:
        result = SECOND
    elif choice == FIFTH:
        result = THIRD
    return result


def is_third(choice):
    return choice == THIRD


def sum_plus(a, b):
    return a + 2 + b


def fill(state, position, value):
    global counter
    spot = position + 5
    row = state.row
    row[spot] = value
    row[spot + 1] = row[spot]
    row[spot + 30] = spot
    line = state.table[spot]
    for column in range(spot, spot + 2):
        line[column] = spot
    line[spot - 1] += 1
    state.table[spot + 20][spot] = row[spot]
    counter = 5


def first_letter(one, two):
    return FIRST if one != two else SECOND


def later(one, two):
    index = 2
    letter = "A"
    while index <= 2:
        if first_letter(one[index], two[index + 1]) == FIRST:
            letter = "A"
            index += 1
    if "W" <= letter < "Z":
        index = 7
    if letter == "X":
        return True
    if one > two:
        index += 7
        return True
    return False


def run(rounds):
    global flag
    state = State()
    state.spare = Record()
    state.record = Record(state.spare, FIRST, THIRD, 40, "ADDER BENCH, RECORDS")
    first_text = "ADDER BENCH, FIRST ONE"
    total = 0
    for i in range(rounds):
        reset()
        letters()
        one = 2
        two = 3
        second_text = "ADDER BENCH, SECOND ONE"
        choice = SECOND
        flag = not later(first_text, second_text)
        three = 0
        while one < two:
            three = 5 * one - two
            three = sum_plus(one, two)
            one += 1
        fill(state, one, three)
        state.record = follow(state.record, state)
        letter = "A"
        while letter <= letter_two:
            if choice == first_letter(letter, "C"):
                choice = other_choice(FIRST)
            letter = chr(ord(letter) + 1)
        three = two * one
        two = three // one
        two = 7 * (three - two) - one
        one = countdown(one)
        total = (total + one + two + three + state.record.number + choice) & 0xFFFFFF
    return total, state.table[8][7], state.row[8], flag, counter


def main(size):
    print("mix", size, run(size))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 150000)
