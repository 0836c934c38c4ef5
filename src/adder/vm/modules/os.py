"""The module os: files, directories, the environment and what the system is."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import U8, U64, Array, Int, Object, Pointer, Ref, interned
from adder.vm.modules.file_system import Entry, FileSystem, Status, checked, path_bytes
from adder.vm.modules.os_environment import Environment, get_variable, put_variable, variables
from adder.vm.modules.system_texts import text_of_system
from adder.vm.strings import is_str, strings_equal
from adder.vm.types.bigint import integer_of_u64
from adder.vm.types.bytes import bytes_from, new_bytes
from adder.vm.types.exceptions import OS_ERROR
from adder.vm.types.list import List
from adder.vm.types.module import BuiltinModule
from adder.vm.types.numbers import int_ref
from adder.vm.types.output import Output
from adder.vm.types.tuple import Tuple, new_tuple, print_named
from adder.vm.types.type import builtin_type, getter
from adder.vm.value import NONE, small

HERE = interned(".")
FIRST_ROOM = 256
DIRECTORY = 0x4000
FIELDS_OF_STATUS = 10

module = BuiltinModule("os")
module.constant("error", OS_ERROR)
module.constant("sep", "/")
module.constant("linesep", "\n")
module.constant("name", "posix")
module.constant("curdir", ".")
module.constant("pardir", "..")


class System:
    """Functions of the target, set when it is imported: `random` fills memory with random bytes, `name(n)` is one of
    the five parts of `os.uname`, `run` runs a command."""

    random: ClassVar[Callable[[Pointer[U8], Int], None]]
    name: ClassVar[Callable[[Int], Ref]]
    run: ClassVar[Callable[[Pointer[U8]], Int]]


# Files and directories


@module.function
def remove(path: Ref) -> None:
    """Remove a file."""
    checked(FileSystem.remove(path_bytes(path).pointer()), path)


@module.function
def unlink(path: Ref) -> None:
    """Remove a file."""
    remove(path)


@module.function
def rename(src: Ref, dst: Ref) -> None:
    """Give a file another name."""
    source = path_bytes(src)
    checked(FileSystem.rename(source.pointer(), path_bytes(dst).pointer()), src)


@module.function
def mkdir(path: Ref, mode: Int = 0o777) -> None:
    """Make a directory."""
    checked(FileSystem.make_directory(path_bytes(path).pointer()), path)


@module.function
def rmdir(path: Ref) -> None:
    """Remove an empty directory."""
    checked(FileSystem.remove_directory(path_bytes(path).pointer()), path)


@module.function
def chdir(path: Ref) -> None:
    """Change the current directory."""
    checked(FileSystem.change_directory(path_bytes(path).pointer()), path)


@module.function
def getcwd() -> Ref:
    """The path of the current directory."""
    room = FIRST_ROOM
    while True:
        buffer = Array[U8](room)
        length = FileSystem.current_directory(buffer.pointer(), room)
        if length >= 0:
            return text_of_system(buffer.pointer(), length)
        if room > 1 << 16:
            checked(length, None)
        room *= 2


@module.function
def stat(path: Ref) -> Ref:
    """mode, inode, device, links, user, group, size, and the seconds of the last access, write and change."""
    status = Status()
    checked(FileSystem.status(path_bytes(path).pointer(), status), path)
    made = new_tuple(FIELDS_OF_STATUS)
    made.items[0] = int_ref(status.mode)
    made.items[1] = int_ref(status.inode)
    made.items[2] = int_ref(status.device)
    made.items[3] = int_ref(status.links)
    made.items[4] = int_ref(status.user)
    made.items[5] = int_ref(status.group)
    made.items[6] = int_ref(status.size)
    made.items[7] = int_ref(status.accessed)
    made.items[8] = int_ref(status.modified)
    made.items[9] = int_ref(status.changed)
    return made


@module.function
def statvfs(path: Ref) -> Ref:
    """bsize, frsize, blocks, bfree, bavail, files, ffree, favail, flag, namemax of a file system."""
    numbers = Array[U64](FIELDS_OF_STATUS)
    checked(FileSystem.volume(path_bytes(path).pointer(), numbers.pointer()), path)
    made = new_tuple(FIELDS_OF_STATUS)
    for index in range(FIELDS_OF_STATUS):
        made.items[index] = integer_of_u64(numbers[index], False)
    return made


@module.function
def sync() -> None:
    """Write everything to the disks."""
    FileSystem.flush()


@builtin_type("ilistdir", final=True, known=False)
class Listing(Object):
    """Goes through a directory. `handle` is negative at its end."""

    handle: Int
    as_bytes: bool

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        entry = Entry(NONE)
        if not next_entry(self, entry):
            return None
        made = new_tuple(3)
        made.items[0] = entry.name
        made.items[1] = small(entry.kind)
        made.items[2] = int_ref(entry.inode)
        return made


def open_listing(path: Ref) -> Listing:
    """The entries of a directory; their names are bytes if the path is."""
    handle = checked(FileSystem.open_directory(path_bytes(path).pointer()), path)
    return Listing(handle, not is_str(path))


def next_entry(listing: Listing, entry: Entry) -> bool:
    """Go to the next entry, which is not `.` or `..`; False at the end."""
    while listing.handle >= 0:
        if not FileSystem.next_entry(listing.handle, entry):
            FileSystem.close_directory(listing.handle)
            listing.handle = -1
        elif not (entry.name is HERE or strings_equal(entry.name, interned(".."))):
            if listing.as_bytes:
                name = path_bytes(entry.name)
                length = 0
                while name[length] != 0:
                    length += 1
                entry.name = bytes_from(name.pointer(), length)
            return True
    return False


@module.function
def ilistdir(path: Ref = HERE) -> Ref:
    """An iterator over (name, type, inode) of the entries of a directory."""
    return open_listing(path)


@module.function
def listdir(path: Ref = NONE) -> Ref:
    """The names of the entries of a directory."""
    listing = open_listing(HERE if path is NONE else path)
    entry = Entry(NONE)
    names = List()
    while next_entry(listing, entry):
        names.append(entry.name)
    return names


# The environment


@module.getter
def environ(owner: Ref) -> Ref:
    """The environment variables."""
    return variables()


@module.function
def getenv(key: Ref, default: Ref = NONE) -> Ref:
    """An environment variable, or the default."""
    return get_variable(key, default)


@module.function
def putenv(key: Ref, value: Ref) -> None:
    """Set an environment variable for programs that are started; `environ` does not change."""
    put_variable(key, value)


@module.function
def unsetenv(key: Ref) -> None:
    """Remove an environment variable for programs that are started; `environ` does not change."""
    checked(Environment.unset(path_bytes(key).pointer()), None)


# The system


@module.function
def system(command: Ref) -> Int:
    """Run a command; returns its status."""
    return System.run(path_bytes(command).pointer())


@module.function
def urandom(size: Int) -> Ref:
    """Random bytes."""
    if size < 0:
        raise ValueError("negative argument not allowed")
    made = new_bytes(size)
    System.random(made.items.pointer(), size)
    return made


@builtin_type("uname_result", known=False)
class UnameResult(Tuple):
    """A tuple whose items have names."""

    @getter
    def sysname(self) -> Ref:
        return self.items[0]

    @getter
    def nodename(self) -> Ref:
        return self.items[1]

    @getter
    def release(self) -> Ref:
        return self.items[2]

    @getter
    def version(self) -> Ref:
        return self.items[3]

    @getter
    def machine(self) -> Ref:
        return self.items[4]

    def print(self, out: Output, mode: Int) -> None:
        print_named(out, self, UNAME_NAMES)


UNAME_NAMES = Array[Ref].of(
    interned(name) for name in ("sysname", "nodename", "release", "version", "machine")
)


@module.function
def uname() -> Ref:
    """Names of the system, the machine in the network, release, version, and kind of machine."""
    made = UnameResult(5)
    for index in range(5):
        made.items[index] = System.name(index)
    return made
