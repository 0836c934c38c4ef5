"""String methods: find, replace, split, strip, case, tests of characters, slicing, encoding."""

import sys

RECORD = "  Name: Ada Lovelace; Born: 1815-12-10; Field: Mathematics; Note: first programmer  "


def parse(record):
    fields = {}
    for part in record.strip().split(";"):
        key, _, value = part.partition(":")
        fields[key.strip().lower()] = value.strip()
    return fields


def caesar(text, shift):
    result = []
    for character in text:
        if character.isupper():
            result.append(chr((ord(character) - 65 + shift) % 26 + 65))
        elif character.islower():
            result.append(chr((ord(character) - 97 + shift) % 26 + 97))
        else:
            result.append(character)
    return "".join(result)


def is_palindrome(text):
    letters = "".join([character.lower() for character in text if character.isalpha()])
    return letters == letters[::-1]


def main(size):
    total = 0
    for i in range(size):
        fields = parse(RECORD)
        total += len(fields) + len(fields["name"])
        year = fields["born"].split("-")[0]
        total += int(year) + RECORD.find("Field") + RECORD.rfind("e") + RECORD.count("a")
        changed = RECORD.replace("Ada", "Grace").upper()
        total += changed.startswith("  NAME") + changed.endswith("  ") + changed.index("GRACE")
        total += len(changed.encode()) + len(changed.lower().split())
    text = RECORD
    for i in range(size // 20):
        text = caesar(text, i % 26)
        total += is_palindrome("A man, a plan, a canal: Panama") + is_palindrome(text)
    print("methods", size, total)
    print(text)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 90000)
