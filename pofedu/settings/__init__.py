"""How it looks and reads: language, theme, size of text, motion, keys; the learner's own data; and
what pofedu is."""
