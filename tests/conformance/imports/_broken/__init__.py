import sys
attempts = getattr(sys, 'attempts', 0)
