class Shape:
    registry = []
    def __init__(self, name):
        self.name = name
        Shape.registry.append(self)
    def area(self):
        raise NotImplementedError
    def __lt__(self, other):
        return self.area() < other.area()
    def __str__(self):
        return "%s(%.2f)" % (self.name, self.area())
class Rect(Shape):
    def __init__(self, w, h):
        super().__init__("rect")
        self.w, self.h = w, h
    def area(self):
        return self.w * self.h
class Square(Rect):
    def __init__(self, s):
        super().__init__(s, s)
        self.name = "square"
class Circle(Shape):
    pi = 3.14159
    def __init__(self, r):
        Shape.__init__(self, "circle")
        self.r = r
    def area(self):
        return self.pi * self.r ** 2
Rect(3, 4), Square(2), Circle(1.5)
for s in sorted(Shape.registry):
    print(s)
print(sum(s.area() for s in Shape.registry), max(Shape.registry).name)
try:
    Shape("abstract").area()
except NotImplementedError:
    print("NotImplementedError")
class Account:
    interest = 0.02
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []
    @property
    def balance(self):
        return self._balance
    def deposit(self, n):
        if n <= 0:
            raise ValueError("deposit must be positive")
        self._balance += n
        self.history.append(("deposit", n))
        return self
    def withdraw(self, n):
        if n > self._balance:
            raise RuntimeError("insufficient funds: %d < %d" % (self._balance, n))
        self._balance -= n
        self.history.append(("withdraw", n))
        return self
    @classmethod
    def joint(cls, *owners):
        return cls(" & ".join(owners))
a = Account.joint("ann", "bob").deposit(100).withdraw(30)
print(a.owner, a.balance, a.history)
for f in (lambda: a.deposit(-5), lambda: a.withdraw(1000), lambda: setattr(a, "balance", 1)):
    try:
        f()
    except (ValueError, RuntimeError) as e:
        print(e)
    except AttributeError:
        print("AttributeError")
