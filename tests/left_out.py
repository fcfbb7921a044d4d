"""Tells, before pytest's closing line, how many checks an absent optional program left out.

A test that needs such a program skips itself with a reason that ends in "is not installed".
"""

import re
from collections import Counter

import pytest


def programs_left_out(reasons: list[str]) -> Counter[str]:
    """How many checks each absent program left out."""
    found = (re.search(r"(\S+) is not installed\b", reason) for reason in reasons)
    return Counter(match[1] for match in found if match)


def sentence(programs: Counter[str]) -> str:
    """What was left out, in one sentence."""
    if not programs:
        return "No check was left out for want of an optional program."
    named = ", ".join(f"{program} ({count})" for program, count in sorted(programs.items()))
    total = programs.total()
    return f"Left out: {total} check{'s' if total > 1 else ''}, not installed here: {named}."


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = [report.longrepr[2] for report in skipped if isinstance(report.longrepr, tuple)]
    terminalreporter.write_line(sentence(programs_left_out(reasons)))
