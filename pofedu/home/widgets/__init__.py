"""Parts of the first page, and the welcome."""
