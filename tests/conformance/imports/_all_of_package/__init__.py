__all__ = ['one', 'two', 'sub']
one = 1
two = 2
three = 3
