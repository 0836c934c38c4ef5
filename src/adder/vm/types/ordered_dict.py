"""The type OrderedDict: a dict for which the order counts in comparisons."""

from __future__ import annotations

from adder.typed import Int, Ref
from adder.vm.table import delete, first_entry, key_at, next_entry, store
from adder.vm.types.dict import Dict, merge, same_entries
from adder.vm.types.operators import EQ, NE, OR
from adder.vm.types.output import Output
from adder.vm.types.protocol import equals, is_subtype, type_of
from adder.vm.types.structure import Type
from adder.vm.types.tuple import tuple2
from adder.vm.types.type import builtin_type, constructor, method
from adder.vm.value import NOT_IMPLEMENTED, truth


@builtin_type("OrderedDict")
class OrderedDict(Dict):
    """The struct is that of dict, and `native` says so: what takes dicts takes these."""

    @constructor
    def create(cls: Type) -> Ref:
        """An empty OrderedDict; `initialise` of dict fills it."""
        return new_ordered_dict()

    @method
    def copy(self) -> Ref:
        """A copy."""
        made = new_ordered_dict()
        merge(made, self)
        return made

    @method
    def move_to_end(self, key: Ref, last: bool = True) -> None:
        """Make an entry the last one, or the first."""
        value = delete(self, key)
        if value is None:
            raise KeyError(key)
        if last:
            store(self, key, value)
            return
        others = Dict()
        merge(others, self)
        self.clear_all()
        store(self, key, value)
        merge(self, others)

    @method
    def popitem(self, last: bool = True) -> Ref:
        """Remove and return the last pair, or the first."""
        if last or self.count == 0:
            return Dict.popitem(self)
        key = key_at(self, first_entry(self))
        value = delete(self, key)
        assert value is not None
        return tuple2(key, value)

    def binary(self, op: Int, other: Ref) -> Ref:
        if not isinstance(other, Dict):
            return NOT_IMPLEMENTED
        if op == EQ or op == NE:
            ordered = is_subtype(type_of(other), ORDERED)
            same = same_entries(self, other) and (not ordered or same_order(self, other))
            return truth(same == (op == EQ))
        if op == OR:
            made = new_ordered_dict()
            merge(made, self)
            merge(made, other)
            return made
        return NOT_IMPLEMENTED

    def print(self, out: Output, mode: Int) -> None:
        out.string(self.type.name)
        out.text("(")
        if self.count != 0:
            Dict.print(self, out, mode)
        out.text(")")


ORDERED: Type = OrderedDict.type_object
ORDERED.native = Dict.type_object


def new_ordered_dict() -> Dict:
    """An empty OrderedDict."""
    made = Dict()
    made.type = ORDERED
    return made


def same_order(left: Dict, right: Dict) -> bool:
    """Whether two dicts of the same size have equal keys in the same order."""
    first = next_entry(left, 0)
    second = next_entry(right, 0)
    while first >= 0 and second >= 0:
        if not equals(key_at(left, first), key_at(right, second)):
            return False
        first = next_entry(left, first + 1)
        second = next_entry(right, second + 1)
    return True
