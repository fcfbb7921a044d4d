"""Walkthroughs: a mechanism followed as a question, step by step, on the screen and on paper."""
