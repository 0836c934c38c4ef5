"""Calling built-in functions: the arguments of a call are bound to the parameters and converted as the signature says.

All of them go through the few functions here; the data is in ROM, shared by all functions with equal signatures.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

from adder.typed import (
    Float,
    Int,
    Object,
    Pointer,
    Ref,
    Word,
    bits,
    cast,
    cold,
    config,
    inline_function,
    is_object,
    ref_of_bits,
    truncate,
)
from adder.vm.heap.roots import stack_roots
from adder.vm.runtime.errors import propagate
from adder.vm.stack import check_c_stack, release, reserve
from adder.vm.strings import text_of
from adder.vm.types import signatures
from adder.vm.types.numbers import Numbers, index_of, int_ref, word_of, word_ref
from adder.vm.types.protocol import is_subtype, truth_of, type_of
from adder.vm.types.signatures import (
    COUNT,
    FLAGS,
    FLOAT,
    HAS_NAMES,
    KINDS,
    OPTIONAL_OBJECT,
    POSITIONAL,
    RAW,
    REFERENCES,
    REQUIRED,
    RESULT,
    RESULT_BOOL,
    RESULT_FLOAT,
    RESULT_REF,
    SIMPLE_MASK,
    Parameters,
    defaults_of,
    names_of,
    parameters_of,
    types_of,
)
from adder.vm.types.structure import BuiltinFunction, Known, Type, owner_of
from adder.vm.types.type import slot_of
from adder.vm.value import NONE, truth

# What the code of a built-in function may be called as. A parameter or result that is not a float is one word.
Raw = Callable[[Pointer[Ref], Int, Int], Ref]
References1 = Callable[[Ref], Ref]
References2 = Callable[[Ref, Ref], Ref]
References3 = Callable[[Ref, Ref, Ref], Ref]
Procedure0 = Callable[[], None]
Procedure1 = Callable[[Ref], None]
Procedure2 = Callable[[Ref, Ref], None]
Procedure3 = Callable[[Ref, Ref, Ref], None]
Integer1 = Callable[[Ref], Int]
Test1 = Callable[[Ref], bool]
Test2 = Callable[[Ref, Ref], bool]
Floats0 = Callable[[], Float]
Floats1 = Callable[[Float], Float]
Floats2 = Callable[[Float, Float], Float]
FloatTest = Callable[[Float], bool]
FloatsToRef1 = Callable[[Float], Ref]
FloatsToRef2 = Callable[[Float, Float], Ref]
Words0 = Callable[[], Word]
Words1 = Callable[[Word], Word]
Words2 = Callable[[Word, Word], Word]
Words3 = Callable[[Word, Word, Word], Word]
Words4 = Callable[[Word, Word, Word, Word], Word]
Words5 = Callable[[Word, Word, Word, Word, Word], Word]
Words6 = Callable[[Word, Word, Word, Word, Word, Word], Word]
Words7 = Callable[[Word, Word, Word, Word, Word, Word, Word], Word]
Words8 = Callable[[Word, Word, Word, Word, Word, Word, Word, Word], Word]


@slot_of(BuiltinFunction, "call")
def call_builtin(function: BuiltinFunction, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Call a built-in function."""
    signature = parameters_of(function)
    owner = owner_of(function)
    if owner is not None and owner is not Known.object:
        check_self(owner, args, positional)
    if keywords == 0 and positional == Int(signature[POSITIONAL]) and signature[FLAGS] & SIMPLE_MASK != 0:
        return call_simple(function, args)
    if signature[RESULT] == RAW:
        return cast(Raw, function.code)(args, positional, keywords)
    if keywords == 0 and Int(signature[REQUIRED]) <= positional <= Int(signature[POSITIONAL]):
        if not config.small_code and signature[FLAGS] & REFERENCES:
            return invoke_references(function, args, positional)
        return invoke(function, args, positional)
    return call_bound(function, args, positional, keywords)


def call_bound(function: BuiltinFunction, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Call a built-in function after putting the arguments into the order of the parameters."""
    check_c_stack()
    top = stack_roots.top
    count = Int(parameters_of(function)[COUNT])
    bound = reserve(count)
    try:
        bind(function, bound, args, positional, keywords)
        return invoke(function, bound, count)
    finally:
        release(top)


def check_self(owner: Type, args: Pointer[Ref], positional: Int) -> None:
    """A method needs an instance of its type as first argument."""
    if positional == 0:
        raise TypeError("function missing %d required positional arguments", 1)
    type_ = type_of(args[0])
    if type_.native is not owner and not is_subtype(type_, owner):
        raise TypeError("argument has wrong type")


def call_simple(function: BuiltinFunction, args: Pointer[Ref]) -> Ref:
    """Call a function that takes references only; see `types/signatures.py` for the numbers."""
    code = function.code
    match Int(parameters_of(function)[FLAGS] & SIMPLE_MASK):
        case signatures.SIMPLE_REF:
            return code()
        case signatures.SIMPLE_REF_1:
            return cast(References1, code)(args[0])
        case signatures.SIMPLE_REF_2:
            return cast(References2, code)(args[0], args[1])
        case signatures.SIMPLE_REF_3:
            return cast(References3, code)(args[0], args[1], args[2])
        case signatures.SIMPLE_NONE:
            cast(Procedure0, code)()
        case signatures.SIMPLE_NONE_1:
            cast(Procedure1, code)(args[0])
        case signatures.SIMPLE_NONE_2:
            cast(Procedure2, code)(args[0], args[1])
        case signatures.SIMPLE_NONE_3:
            cast(Procedure3, code)(args[0], args[1], args[2])
        case signatures.SIMPLE_INT_1:
            return int_ref(cast(Integer1, code)(args[0]))
        case signatures.SIMPLE_BOOL_1:
            return truth(cast(Test1, code)(args[0]))
        case _:
            return truth(cast(Test2, code)(args[0], args[1]))
    return NONE


# Binding


def bind(
    function: BuiltinFunction, bound: Pointer[Ref], args: Pointer[Ref], positional: Int, keywords: Int
) -> None:
    """Put one argument for each parameter into `bound`; absent where an optional one is missing."""
    signature = parameters_of(function)
    count = Int(signature[COUNT])
    if positional > Int(signature[POSITIONAL]):
        wrong_count(function, positional)
    for index in range(positional):
        bound[index] = args[index]
    for index in range(positional, count):
        bound[index] = absent()
    for number in range(keywords):
        bind_keyword(signature, bound, args + positional + 2 * number)
    for index in range(count):
        if bits(bound[index]) == 0:
            bound[index] = cast(Ref, default_of(function, index, positional))


def bind_keyword(signature: Parameters, bound: Pointer[Ref], pair: Pointer[Ref]) -> None:
    """Bind one keyword argument."""
    name = pair[0]
    if signature[FLAGS] & HAS_NAMES:
        names = names_of(signature)
        for index in range(Int(signature[COUNT])):
            if names[index] is name:
                if bits(bound[index]) != 0:
                    raise TypeError("function got multiple values for argument '%s'", name)
                bound[index] = pair[1]
                return
    raise TypeError("unexpected keyword argument '%s'", name)


def default_of(function: BuiltinFunction, index: Int, positional: Int) -> Ref | None:
    """The default of a parameter, absent if that is typed Python's None; TypeError if the argument is required."""
    signature = parameters_of(function)
    if index < Int(signature[REQUIRED]):
        if index < Int(signature[POSITIONAL]):
            wrong_count(function, positional)
        raise TypeError("'%s' argument required", names_of(signature)[index])
    return default_value(signature, index)


@inline_function
def absent() -> Ref:
    """What stands for an argument that is not there."""
    return cast(Ref, None)


@cold
def wrong_count(function: BuiltinFunction, positional: Int) -> NoReturn:
    """The error of a call with too many or too few positional arguments; `self` does not count."""
    signature = parameters_of(function)
    implicit = 1 if function.owner != 0 else 0
    given = positional - implicit
    least = min(Int(signature[REQUIRED]), Int(signature[POSITIONAL])) - implicit
    most = Int(signature[POSITIONAL]) - implicit
    if least == most:
        raise TypeError("function takes %d positional arguments but %d were given", most, given)
    if given < least:
        raise TypeError("function missing %d required positional arguments", least - given)
    raise TypeError("function expected at most %d arguments, got %d", most, given)


# Conversion


def invoke(function: BuiltinFunction, args: Pointer[Ref], given: Int) -> Ref:
    """Convert the arguments, call the function by its number of parameters, convert the result. Parameters after
    the `given` ones get their defaults."""
    code = function.code
    signature = parameters_of(function)
    count = Int(signature[COUNT])
    if signature[RESULT] == RESULT_FLOAT or (count != 0 and signature[KINDS] == FLOAT):
        return invoke_float(code, signature, args)
    word = Word(0)
    match count:
        case 0:
            word = cast(Words0, code)()
        case 1:
            word = cast(Words1, code)(argument(signature, args, given, 0))
        case 2:
            word = cast(Words2, code)(
                argument(signature, args, given, 0), argument(signature, args, given, 1)
            )
        case 3:
            word = cast(Words3, code)(
                argument(signature, args, given, 0),
                argument(signature, args, given, 1),
                argument(signature, args, given, 2),
            )
        case _:
            word = invoke_many(code, signature, args, given)
    propagate()
    return result(signature, word)


def invoke_references(function: BuiltinFunction, args: Pointer[Ref], given: Int) -> Ref:
    """`invoke` for functions whose arguments need no conversion: the most frequent case of optional arguments."""
    code = function.code
    signature = parameters_of(function)
    a = reference(signature, args, given, 0)
    word = Word(0)
    match Int(signature[COUNT]):
        case 1:
            word = cast(Words1, code)(a)
        case 2:
            word = cast(Words2, code)(a, reference(signature, args, given, 1))
        case 3:
            b = reference(signature, args, given, 1)
            word = cast(Words3, code)(a, b, reference(signature, args, given, 2))
        case _:
            b = reference(signature, args, given, 1)
            c = reference(signature, args, given, 2)
            word = cast(Words4, code)(a, b, c, reference(signature, args, given, 3))
    propagate()
    return result(signature, word)


@inline_function
def reference(signature: Parameters, args: Pointer[Ref], given: Int, index: Int) -> Word:
    """An argument, or a default, that is received as it is."""
    return bits(args[index]) if index < given else bits(cast(Ref, default_value(signature, index)))


def invoke_many(code: Callable[[], Ref], signature: Parameters, args: Pointer[Ref], given: Int) -> Word:
    """Call a function with four to eight parameters."""
    count = Int(signature[COUNT])
    a = argument(signature, args, given, 0)
    b = argument(signature, args, given, 1)
    c = argument(signature, args, given, 2)
    d = argument(signature, args, given, 3)
    if count == 4:
        return cast(Words4, code)(a, b, c, d)
    e = argument(signature, args, given, 4)
    if count == 5:
        return cast(Words5, code)(a, b, c, d, e)
    f = argument(signature, args, given, 5)
    if count == 6:
        return cast(Words6, code)(a, b, c, d, e, f)
    g = argument(signature, args, given, 6)
    if count == 7:
        return cast(Words7, code)(a, b, c, d, e, f, g)
    h = argument(signature, args, given, 7)
    return cast(Words8, code)(a, b, c, d, e, f, g, h)


def argument(signature: Parameters, args: Pointer[Ref], given: Int, index: Int) -> Word:
    """An argument, or a default, as the word that the function receives."""
    value = args[index] if index < given else cast(Ref, default_value(signature, index))
    match Int(signature[KINDS + index]):
        case signatures.REF | signatures.OPTIONAL:
            return bits(value)
        case signatures.INT:
            return truncate(Word, index_of(value))
        case signatures.BOOL:
            return Word(truth_of(value))
        case signatures.WORD:
            return word_of(value)
        case _:
            return object_argument(signature, value, index)


@inline_function
def default_value(signature: Parameters, index: Int) -> Ref | None:
    """The default of an optional parameter."""
    return defaults_of(signature)[index - Int(signature[REQUIRED])]


def object_argument(signature: Parameters, value: Ref, index: Int) -> Word:
    """An argument that must be an instance of a certain type."""
    optional = signature[KINDS + index] == OPTIONAL_OBJECT
    if optional and (bits(value) == 0 or value is NONE):
        return 0
    wanted = cast(Type, types_of(signature)[index])
    if wanted is Known.str and type_of(value).native is wanted:
        return bits(text_of(value))
    if not is_object(value) or not is_subtype(cast(Object, value).type.native, wanted):
        raise TypeError("can't convert '%t' object to %s implicitly", value, wanted.name)
    return bits(value)


def result(signature: Parameters, word: Word) -> Ref:
    """The result of a function as a value."""
    match signature[RESULT]:
        case signatures.RESULT_REF:
            return ref_of_bits(word)
        case signatures.RESULT_OPTIONAL:
            return NONE if word == 0 else ref_of_bits(word)
        case signatures.RESULT_INT:
            return int_ref(truncate(Int, word))
        case signatures.RESULT_BOOL:
            return truth(word & 255 != 0)
        case signatures.RESULT_WORD:
            return word_ref(word)
        case _:
            return NONE


def invoke_float(code: Callable[[], Ref], signature: Parameters, args: Pointer[Ref]) -> Ref:
    """Call a function with up to two parameters, all of them floats."""
    count = Int(signature[COUNT])
    if count == 0:
        return Numbers.new_float(cast(Floats0, code)())
    x = Numbers.float_of(args[0])
    y = Numbers.float_of(args[1]) if count == 2 else 0.0
    if signature[RESULT] == RESULT_BOOL:
        return truth(cast(FloatTest, code)(x))
    if signature[RESULT] == RESULT_REF:
        if count == 2:
            return cast(FloatsToRef2, code)(x, y)
        return cast(FloatsToRef1, code)(x)
    if count == 2:
        return Numbers.new_float(cast(Floats2, code)(x, y))
    return Numbers.new_float(cast(Floats1, code)(x))
