"""Sources in, one checked pack out: sources.py gathers, checks.py checks, writer.py writes.

A single problem means that nothing is written; every problem is reported, not only the first.
"""
