"""Studies: who showed what, in whom, when, at what dose, how well, and what is missing."""
