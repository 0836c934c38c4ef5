def show(t):
    print(t.strings)
    for i in t.interpolations:
        print("   ", i)


value = 5
name = "n"
show(t"{value=}")
show(t"{value = }")
show(t"{ value  =  }")
show(t"{value=!s}")
show(t"{value=:>4}")
show(t"{value=!r:>4}")
show(t"before {value=} between {name=} after")
show(t"{value + 1=}")
show(t"{value == 5}")
show(t"{value != 5}")
show(t"{value >= 5=}")
show(t"{dict(a=1)=}")
show(t"{[value, name][0]=}")
show(t"{f(b=2) if False else 3=}")
