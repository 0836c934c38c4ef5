where = 'shadow'
