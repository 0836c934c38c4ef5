# status: 44
print("the status is taken modulo 256")
raise SystemExit(300)
