# status: 1
print("before")
try:
    raise ValueError("text")
finally:
    print("finally")
print("never")
