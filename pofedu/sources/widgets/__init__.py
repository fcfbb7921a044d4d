"""Parts of the sources page."""
