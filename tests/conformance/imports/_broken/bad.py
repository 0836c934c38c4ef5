from . import good
said = 'before'
raise RuntimeError('in bad')
