class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__("need %d, have %d" % (need, have))
        self.missing = need - have
class Account:
    _next = 1000
    def __init__(self, owner, balance=0):
        self.number = Account._next
        Account._next += 1
        self.owner, self.balance, self.log = owner, balance, []
    def deposit(self, n):
        if n <= 0: raise ValueError("amount must be positive")
        self.balance += n
        self.log.append(("D", n))
    def withdraw(self, n):
        if n > self.available(): raise InsufficientFunds(n, self.available())
        self.balance -= n
        self.log.append(("W", n))
    def available(self): return self.balance
    def __repr__(self): return "<%s #%d %s %d>" % (type(self).__name__, self.number, self.owner, self.balance)
class Checking(Account):
    overdraft = 100
    def available(self): return super().available() + self.overdraft
class Savings(Account):
    rate = 5
    def month(self):
        interest = self.balance * self.rate // 100
        if interest: self.deposit(interest)
        return interest
class Bank:
    def __init__(self): self.accounts = {}
    def open(self, kind, *a):
        acc = kind(*a)
        self.accounts[acc.number] = acc
        return acc
    def transfer(self, a, b, n):
        a, b = self.accounts[a], self.accounts[b]
        a.withdraw(n)
        try:
            b.deposit(n)
        except Exception:
            a.deposit(n)
            raise
    def total(self): return sum(a.balance for a in self.accounts.values())
    def __iter__(self): return iter(sorted(self.accounts.values(), key=lambda a: a.number))
bank = Bank()
ann = bank.open(Checking, "ann", 500)
bob = bank.open(Savings, "bob", 1000)
bank.transfer(1001, 1000, 250)
print(list(bank), bank.total())
for args in ((1000, 1001, 10000), (1001, 1000, 751), (1000, 999, 1), (1000, 1001, -5)):
    try:
        bank.transfer(*args)
        print("done")
    except InsufficientFunds as e:
        print("refused:", e, e.missing)
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
ann.withdraw(800)
print(ann, [bob.month() for _ in range(4)], bob, ann.log, len(bob.log), bank.total())
