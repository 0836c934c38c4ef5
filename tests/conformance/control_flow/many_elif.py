def name(n):
    if n == 0: return "zero"
    elif n == 1: return "one"
    elif n == 2: return "two"
    elif n == 3: return "three"
    elif n == 4: return "four"
    elif n == 5: return "five"
    elif n == 6: return "six"
    elif n == 7: return "seven"
    elif n == 8: return "eight"
    elif n == 9: return "nine"
    elif n < 0: return "minus " + name(-n)
    else: return name(n // 10) + " " + name(n % 10)

for n in (0, 5, 9, 10, 42, -7, 12345):
    print(name(n))
def grade(score):
    if score >= 90:
        letter = "A"
    elif score >= 80:
        letter = "B"
    elif score >= 70:
        letter = "C"
    else:
        letter = "F"
    if score % 10 >= 7 and letter != "F":
        letter += "+"
    elif score % 10 < 3 and letter != "F":
        letter += "-"
    return letter
print([grade(s) for s in range(60, 100, 3)])
