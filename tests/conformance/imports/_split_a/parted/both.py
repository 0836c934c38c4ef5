side = 'a'
