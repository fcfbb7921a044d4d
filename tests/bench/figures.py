"""One figure of the benchmark, as it is printed and kept."""

from dataclasses import dataclass
from statistics import quantiles


@dataclass(frozen=True)
class Figure:
    """One line of the table; a target of 0 is none."""

    name: str
    value: float
    unit: str
    target: float = 0.0
    note: str = ""

    def __str__(self) -> str:
        verdict = ""
        if self.target:
            verdict = f"≤ {self.target:g} " + ("✓" if self.value <= self.target else "missed")
        value = f"{self.value:.2f}" if self.unit else f"{self.value:g}"
        return f"{self.name:<58}{value:>9} {self.unit:<4}{verdict:<15}{self.note}".rstrip()


def percent95(times: list[float]) -> float:
    """What all but the slowest twentieth stay within."""
    return quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
