"""Walkthroughs: a question followed claim by claim, each step foretold before it is shown."""
