# SPDX-License-Identifier: GPL-3.0-or-later
"""What the language byte of a DBF file (offset 29) says about its encoding, after the table of the dBASE format."""

from __future__ import annotations

# "The ANSI code page of the machine it was written on": Windows Arabic in Libya, Windows Latin in Europe, and what much
# software writes whatever the bytes are. It tells nothing.
ANSI = "ansi"

_PAGES: dict[str, tuple[int, ...]] = {
    "cp437": (0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x19, 0x1B),
    "cp850": (0x02, 0x0A, 0x0E, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37),
    "cp1252": (0x03, 0x58, 0x59),
    "mac-roman": (0x04,),
    "cp865": (0x08, 0x17, 0x66),
    "cp932": (0x13, 0x7B),
    "cp863": (0x1C, 0x6C),
    "cp852": (0x1F, 0x22, 0x23, 0x40, 0x64, 0x87),
    "cp860": (0x24,),
    "cp866": (0x26, 0x65),
    "gbk": (0x4D, 0x7A),
    "cp949": (0x4E, 0x79),
    "cp950": (0x4F, 0x78),
    "cp874": (0x50, 0x7C),
    ANSI: (0x57,),
    "cp861": (0x67,),
    "cp737": (0x6A, 0x86),
    "cp857": (0x6B, 0x88),
    "cp1255": (0x7D,),
    "cp1256": (0x7E,),
    "mac-cyrillic": (0x96,),
    "mac-latin2": (0x97,),
    "mac-greek": (0x98,),
    "cp1250": (0xC8,),
    "cp1251": (0xC9,),
    "cp1254": (0xCA,),
    "cp1253": (0xCB,),
    "cp1257": (0xCC,),
}

LANGUAGE_BYTES: dict[int, str] = {byte: page for page, bytes_ in _PAGES.items() for byte in bytes_}
