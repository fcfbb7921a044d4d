"""What the learner wrote: notes on any address, found again, taken along, never lost."""
