"""The notes as their versions make them."""

from collections.abc import Iterable

from pofedu.learner.records import Note, NoteVersion


class History:
    """Every version of every note, in the order in which they were kept."""

    def __init__(self, versions: Iterable[NoteVersion] = ()) -> None:
        self._versions: dict[str, list[NoteVersion]] = {}
        self._notes: dict[str, Note] = {}
        for version in versions:
            self._file(version)
        self._notes = {note: self._made(note) for note in self._versions}

    def add(self, version: NoteVersion) -> Note:
        """One version more; its note as it stands then."""
        self._file(version)
        self._notes.pop(version.note, None)
        note = self._notes[version.note] = self._made(version.note)
        return note

    def _file(self, version: NoteVersion) -> None:
        """The note of the version kept last stands last, which tells where the times are alike."""
        held = self._versions.pop(version.note, [])
        self._versions[version.note] = [*held, version]

    def notes(self) -> tuple[Note, ...]:
        """Every note, deleted or not, the one written last first, on whichever machine."""
        kept = sorted(self._notes.values(), key=lambda note: note.last.written_at)
        return tuple(reversed(kept))

    def note(self, uid: str) -> Note:
        """The note of this uid; KeyError where there is none."""
        return self._notes[uid]

    def versions(self, note: str) -> tuple[NoteVersion, ...]:
        """All that a note ever said, the first version first."""
        return tuple(self._versions.get(note, ()))

    def _made(self, uid: str) -> Note:
        """A note; of several ends the one written last leads, the same on every machine.

        An end that is deleted leads only where all of them are, and is no other one to choose.
        """
        versions = self._versions[uid]
        followed = {version.follows for version in versions}
        last, *others = sorted(
            (v for v in versions if v.uid not in followed),
            key=lambda v: (not v.is_deleted, v.written_at, v.uid),
            reverse=True,
        )
        left = tuple(v for v in others if not v.is_deleted)
        return Note(uid=uid, last=last, begun_at=min(v.written_at for v in versions), others=left)
