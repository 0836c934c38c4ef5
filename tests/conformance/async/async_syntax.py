"""Where async and await are allowed."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
async def f(): pass
async def f(): async for x in y: pass
async def f(): await
async def f(): await x ** 2
async def f(): -await x
async def f(): await -x
async def f(): await await x
async def f(): lambda: await x
async def f(): yield 1; return 2
async def f(): return
async def f(): (await x) = 1
async def f(): del await x
async def f(): f(await x)
async def f(): x = await y
async def f(): x += await y
async def f(): [await x, await y]
async def f(x=await y): pass
async with x: pass
async for x in y: pass
async x
def f(): await x
def f(): [x async for x in y]
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
