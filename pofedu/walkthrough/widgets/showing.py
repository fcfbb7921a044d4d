"""What shows at a place of a walkthrough, and is said of it: scene, buttons, what may come next."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.ui.language import line
from pofedu.ui.spoken import say
from pofedu.ui.theme import Look
from pofedu.walkthrough import saying
from pofedu.walkthrough.logic import SKIPPED, Standing
from pofedu.walkthrough.walk import Walk
from pofedu.walkthrough.widgets.autoplay import Autoplay
from pofedu.walkthrough.widgets.barwords import WayOn, bar_words
from pofedu.walkthrough.widgets.later import Later
from pofedu.walkthrough.widgets.player import Player
from pofedu.walkthrough.widgets.scene import Director, Scene


class Showing:
    """Brings the player to where a walk is; each method but `foresee` needs a place."""

    def __init__(
        self,
        library: Library,
        walk: Walk,
        director: Director,
        player: Player,
        autoplay: Autoplay,
        later: Later,
    ) -> None:
        self._library, self._walk, self._director = library, walk, director
        self._player, self._autoplay, self._later = player, autoplay, later

    def show(self, look: Look, is_animated: bool) -> None:
        """Show the place, and make ready what may be seen next."""
        self._player.show_scene(self._scene_at(self._walk.address), look, is_animated)
        self.show_bar()
        self.foresee()

    def show_bar(self) -> None:
        """Show what can be done here; what goes on by itself waits anew."""
        walk, place = self._walk, self._walk.place
        assert place is not None
        speed = self._autoplay.speed if self._autoplay.is_on else None
        self._player.bar.say(**bar_words(place, walk.is_core, self._way_on(place), speed))
        self.show_can_go_on()
        self._autoplay.wait(place.is_shown)

    def show_can_go_on(self) -> None:
        """An answer is chosen first where one is asked for."""
        self._player.bar.enable("on", not self._walk.is_asking or bool(self._walk.chosen))

    def show_chosen(self) -> None:
        """Mark the answer that will be given."""
        self._player.show_chosen(self._walk.chosen)
        self.show_can_go_on()

    def _way_on(self, place: Standing) -> WayOn:
        """What going on means at the opening and at the end of a route."""
        if self._walk.is_finished:
            return "again"
        return "resume" if self._walk.memory.stopped(place) is not None else "begin"

    def _scene_at(self, address: Address) -> Scene:
        memory = self._walk.memory
        return self._director.scene_at(address, memory.given, memory.done)

    def foresee(self, answer: str = SKIPPED) -> None:
        """Make ready what may be seen next, where it goes on first, once there is time for it."""
        place = self._walk.place
        if place is not None:
            self._later.may(self._pieces(place, answer))

    def _pieces(self, place: Standing, answer: str) -> Iterator[None]:
        there = self._walk.ahead(answer)
        if there is not None:
            yield from self._player.foresee(self._scene_at(there))
        for picture in self._director.next_pictures(place):
            yield from self._player.foresee_picture(picture)

    def tell(self, before: Standing | None, look: Look) -> None:
        """Say what shows now, where anyone listens."""
        place, question, view = self._walk.place, self._walk.question, self._player.map
        if place is None or place.part == "opening" or view is None or place == before:
            return
        if question is not None:
            words = saying.spoken_step(place, question, self._library)
        else:
            words = saying.spoken_end(place)
        say(view, line(words, look.language))
