"""What the learner did and prefers: the one writable database, one file for each profile.

records.py says what is kept, answerlog.py what of questions; schema.py how it lies in the file, and
the steps that bring older files up to date; learner.py reads and writes it, history.py makes notes
of their versions; answercounts.py counts answers where they are kept, questionstates.py says what
they tell outside the room of questions. profile.py is a profile that is open; opening.py opens it,
or says as a value why not; proof.py tells whether a file is whole, files.py syncs, locks and sets
aside; backups.py copies it, merging.py brings a copy in. naming.py says what a profile is called;
profiles.py lists those of a computer, moves one out of the list and back.

Nothing that the learner wrote is ever removed: a changed note keeps its older versions, a deleted
one can come back, a file that cannot be opened is set aside under another name. What is in doubt is
never written to. Each row has a digest, for half of all damage passes SQLite's own checks.
"""
