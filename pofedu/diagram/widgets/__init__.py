"""Parts of the diagram page."""
