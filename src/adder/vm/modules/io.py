"""The module io, and the built-in function open."""

from __future__ import annotations

from adder.typed import type_object
from adder.vm.modules import io_file_methods
from adder.vm.modules.io_base import BufferedWriter, IOBase
from adder.vm.modules.io_file import BinaryFile, TextFile
from adder.vm.modules.io_memory import BytesIO, StringIO
from adder.vm.modules.io_open import open_file
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.types.exceptions import OS_ERROR
from adder.vm.types.module import BuiltinModule

METHODS = io_file_methods

module = BuiltinModule("io")
module.function(open_file, name="open", named=True)
module.constant("IOBase", type_object(IOBase))
module.constant("StringIO", type_object(StringIO))
module.constant("BytesIO", type_object(BytesIO))
module.constant("BufferedWriter", type_object(BufferedWriter))
module.constant("FileIO", type_object(BinaryFile))
module.constant("TextIOWrapper", type_object(TextFile))
module.constant("UnsupportedOperation", OS_ERROR)
for _name, _whence in (("SEEK_SET", 0), ("SEEK_CUR", 1), ("SEEK_END", 2)):
    module.constant(_name, _whence)

BUILTINS.constant("open", module.attributes["open"])
