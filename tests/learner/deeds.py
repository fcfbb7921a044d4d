"""Opens a profile, does what a learner does, and prints what was done: `deeds.py FOLDER COUNT`.

Run under strace by the tests, which let the disk fail or the power go.
"""

import os
import sys
from pathlib import Path

from pofedu.content.address import Address
from pofedu.learner.opening import open_profile
from pofedu.learner.profile import Profile
from pofedu.learner.records import LearnerError

PLACE = Address("diagram", "injury")


def say(words: str) -> None:
    """Say that something is done, in one write."""
    os.write(1, f"{words}\n".encode())


def main(folder: str, count: str, *more: str) -> None:
    """Write notes; with `unsynced` nothing waits for the disk, with `copies` backups are made."""
    opening = open_profile(Path(folder))
    if not (isinstance(opening, Profile) and opening.state == "open"):
        say("not open")
        return
    if "unsynced" in more:
        opening._connection.execute("PRAGMA synchronous = OFF")
    for number in range(int(count)):
        try:
            note = opening.learner.write_note(PLACE, f"{number} " + "卵巢 " * (number % 7 * 150))
            say(f"note {note.uid}")
        except LearnerError as error:
            say(f"refused {error.trouble}")
    if "copies" in more:
        copy(opening)
    opening.close()


def copy(profile: Profile) -> None:
    """Back up, and bring the backup in again."""
    for deed in (profile.back_up, profile.back_up):
        try:
            made = deed()
            assert made is not None
            say(f"backup {made.number}")
            profile.merge(made.path)
            profile.restore(made.path)
        except LearnerError as error:
            say(f"refused {error.trouble}")


if __name__ == "__main__":
    main(*sys.argv[1:])
