"""The steps of a study on its own axes of time: their shapes, words, and a strip for cards."""
