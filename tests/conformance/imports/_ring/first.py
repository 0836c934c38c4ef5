from . import second
from .second import name as second_name
name = 'first'
