"""How it looks and reads: language, theme, size of text, motion, keys; and what pofedu is."""
