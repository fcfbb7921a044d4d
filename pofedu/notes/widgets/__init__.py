"""Parts of the notes page, and the panel in which a note is written over any page."""
