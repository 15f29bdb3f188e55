# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a process of this computer still runs, and what tells it from a later one with the same number."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Any

_QUERY, _STILL_ACTIVE, _DENIED = 0x1000, 259, 5  # Windows: limited information, exit code of a running one, no access


def is_alive(process: int) -> bool:
    """Return whether a process of this number runs, whoever owns it."""
    if process <= 0:
        return False
    if os.name == "nt":
        return _runs_on_windows(process, ctypes.windll.kernel32)  # type: ignore[attr-defined,unused-ignore]
    try:
        os.kill(process, 0)  # sends nothing; on Windows it would end the process
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    except OverflowError:  # no number that a process can have
        return False
    return True


def _runs_on_windows(process: int, kernel: Any) -> bool:
    handle = kernel.OpenProcess(_QUERY, False, process)
    if not handle:
        return bool(kernel.GetLastError() == _DENIED)
    code = ctypes.c_ulong()
    told = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return bool(told) and code.value == _STILL_ACTIVE


def birth_of(process: int) -> str:
    """Return when a process began, in the system's own counting; empty where the system does not tell."""
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return told.rpartition(")")[2].split()[19]  # field 22, counted after the name, which may hold blanks (proc(5))
