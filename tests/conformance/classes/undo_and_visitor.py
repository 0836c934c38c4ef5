class Command:
    def do(self, doc): raise NotImplementedError
    def undo(self, doc): raise NotImplementedError
class Insert(Command):
    def __init__(self, pos, text): self.pos, self.text = pos, text
    def do(self, doc): doc.text = doc.text[:self.pos] + self.text + doc.text[self.pos:]
    def undo(self, doc): doc.text = doc.text[:self.pos] + doc.text[self.pos + len(self.text):]
class Delete(Command):
    def __init__(self, a, b): self.a, self.b = a, b
    def do(self, doc): self.saved, doc.text = doc.text[self.a:self.b], doc.text[:self.a] + doc.text[self.b:]
    def undo(self, doc): doc.text = doc.text[:self.a] + self.saved + doc.text[self.a:]
class Macro(Command):
    def __init__(self, *cmds): self.cmds = cmds
    def do(self, doc):
        for c in self.cmds: c.do(doc)
    def undo(self, doc):
        for c in reversed(self.cmds): c.undo(doc)
class Document:
    def __init__(self): self.text, self.done, self.undone = "", [], []
    def __call__(self, c):
        c.do(self)
        self.done.append(c)
        self.undone.clear()
        return self
    def undo(self):
        if self.done:
            self.undone.append(self.done.pop())
            self.undone[-1].undo(self)
        return self.text
    def redo(self):
        if self.undone:
            self.done.append(self.undone.pop())
            self.done[-1].do(self)
        return self.text
d = Document()
d(Insert(0, "hello"))(Insert(5, " world"))(Delete(0, 1))(Macro(Insert(0, "J"), Insert(5, ","), Delete(6, 7)))
print(d.text, "|", d.undo(), "|", d.undo(), "|", d.undo(), "|", d.redo(), "|", d.redo(), "|", d.redo(), "|", d.redo())
d.undo()
d(Insert(0, ">"))
print(d.text, d.redo() == d.text, len(d.undone), [d.undo() for _ in range(5)])
class Node:
    def __init__(self, *kids, **attrs):
        self.kids = kids
        for k in attrs: setattr(self, k, attrs[k])
class Num(Node): pass
class BinOp(Node): pass
class Neg(Node): pass
class Visitor:
    def visit(self, n): return getattr(self, "visit_" + type(n).__name__, self.generic)(n)
    def generic(self, n): raise TypeError("no visitor for " + type(n).__name__)
class Eval(Visitor):
    def visit_Num(self, n): return n.value
    def visit_Neg(self, n): return -self.visit(n.kids[0])
    def visit_BinOp(self, n):
        a, b = map(self.visit, n.kids)
        return {"+": a + b, "*": a * b, "-": a - b}[n.op]
class Show(Visitor):
    def visit_Num(self, n): return str(n.value)
    def visit_BinOp(self, n): return "(%s %s %s)" % (self.visit(n.kids[0]), n.op, self.visit(n.kids[1]))
    def generic(self, n): return "-" + "".join(self.visit(k) for k in n.kids)
class Count(Visitor):
    def generic(self, n): return 1 + sum(map(self.visit, n.kids))
tree = BinOp(Num(value=2), BinOp(Neg(Num(value=3)), Num(value=4), op="-"), op="*")
print(Eval().visit(tree), Show().visit(tree), Count().visit(tree))
class Weird(Node): pass
try:
    Eval().visit(BinOp(Num(value=1), Weird(), op="+"))
except TypeError as e:
    print(e)
