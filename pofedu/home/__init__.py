"""The first page: where one was, what one has kept, how far one has come, and the welcome."""
