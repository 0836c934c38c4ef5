"""Link scripts, generated from the memory map of a chip.

RAM holds, from its start: the C stack, `.data`, `.bss`, the heap. The stack is at the start so that an overflow
leaves the RAM and faults, instead of overwriting data. Symbols for the start-up code and the collector:

    __stack_bottom __stack_top          the C stack, which grows down
    __data_load __data_start __data_end initial values in flash, and where to copy them
    __bss_start __bss_end               to be cleared
    __heap_start __heap_end             what is left of RAM
    __rom_start __rom_end               all that is in flash

All are aligned to 8 bytes. The vector table is the section `.vectors` and is placed first.
"""

from __future__ import annotations

from adder.targets.memory import MemoryMap, Region

_SCRIPT = """\
MEMORY
{{
{regions}
}}

SECTIONS
{{
  .text :
  {{
    __rom_start = .;
    KEEP(*(.vectors))
    *(.text .text.*)
    *(.rodata .rodata.*)
    . = ALIGN(8);
  }} > {flash}

  .stack (NOLOAD) :
  {{
    __stack_bottom = .;
    . += {stack_size:#x};
    __stack_top = .;
  }} > {ram}

  .data :
  {{
    . = ALIGN(8);
    __data_start = .;
    *(.data .data.*)
    . = ALIGN(8);
    __data_end = .;
  }} > {ram} AT > {flash}
  __data_load = LOADADDR(.data);
  __rom_end = __data_load + SIZEOF(.data);

  .bss (NOLOAD) :
  {{
    . = ALIGN(8);
    __bss_start = .;
    *(.bss .bss.*)
    *(COMMON)
    . = ALIGN(8);
    __bss_end = .;
  }} > {ram}
{extra}
  __heap_start = __bss_end;
  __heap_end = {heap_end:#x};

  /DISCARD/ :
  {{
    *(.ARM.exidx .ARM.exidx.*)
    *(.ARM.extab .ARM.extab.*)
    *(.eh_frame .eh_frame_hdr)
    *(.comment .note .note.*)
  }}
}}

ASSERT(__heap_start + {least_heap:#x} <= __heap_end, "too little RAM is left for the heap")
"""

_EXTRA = """
  .{section} (NOLOAD) :
  {{
    *(.{section} .{section}.*)
  }} > {name}
"""


def link_script(memory: MemoryMap) -> str:
    """The text of the link script for this memory."""
    return _SCRIPT.format(
        regions="\n".join(_region(region) for region in (memory.flash, memory.ram, *memory.extra)),
        flash=memory.flash.name,
        ram=memory.ram.name,
        stack_size=memory.stack_size,
        extra="".join(
            _EXTRA.format(section=region.name.lower(), name=region.name) for region in memory.extra
        ),
        heap_end=memory.ram.end & ~7,
        least_heap=memory.least_heap,
    )


def _region(region: Region) -> str:
    return f"  {region.name} : ORIGIN = {region.origin:#010x}, LENGTH = {region.length:#x}"
