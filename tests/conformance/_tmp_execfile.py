made = 'by execfile'
def f(): return made
print('running', __name__)
