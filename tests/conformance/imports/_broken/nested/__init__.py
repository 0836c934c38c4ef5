from .. import good
from . import inner
