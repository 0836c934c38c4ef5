"""Statements outside of what they need around them; semicolons."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
*a
*a,
return
yield
await x
break
continue
pass
pass pass
pass; pass
pass;
;
;pass
if 1: pass; pass
if 1: if 2: pass
if 1: for x in y: pass
if 1:
else: pass
def f(): return
def f(): yield
def f(): return (yield)
def f(): await x
async def f(): await x
async def f(): yield from x
async def f(): return 1
async def f(): [await x for x in y]
async def f(): [x async for x in y]
def f(): [x async for x in y]
async def f(): async with x: pass
def f(): async with x: pass
async with x: pass
async for x in y: pass
async x
async = 1
await = 1
nonlocal x
global x
def f(): nonlocal x
def f(x): nonlocal x
def f(x): global x
def f(): x = 1; global x
def f(): print(x); global x
def f(): global x; nonlocal x
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
