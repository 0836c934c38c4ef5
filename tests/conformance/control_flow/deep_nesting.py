def f(a):
    if a > 0:
        if a > 1:
            if a > 2:
                if a > 3:
                    if a > 4:
                        if a > 5:
                            if a > 6:
                                if a > 7:
                                    return "deep"
                                return 7
                            return 6
                        return 5
                    return 4
                return 3
            return 2
        return 1
    return 0

print([f(i) for i in range(10)])
print(((((((((((((((((((1)))))))))))))))))))
print([[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]])
print((lambda: (lambda: (lambda: (lambda: (lambda: "lambda")())())())())())
x = 1
for a in [1]:
    for b in [2]:
        for c in [3]:
            for d in [4]:
                for e in [5]:
                    for g in [6]:
                        for h in [7]:
                            for i in [8]:
                                while x:
                                    try:
                                        with open("deep_nesting.py") as fh:
                                            x = 0
                                            print(a + b + c + d + e + g + h + i)
                                    finally:
                                        print("finally")
