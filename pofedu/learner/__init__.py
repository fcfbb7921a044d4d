"""What the learner did and prefers: the one writable database, one file for each profile.

records.py says what is kept; schema.py how it lies in the file, and the steps that bring older
files up to date; learner.py reads and writes it. Nothing that the learner wrote is ever removed: a
changed note keeps its older versions, a deleted one can come back.
"""
