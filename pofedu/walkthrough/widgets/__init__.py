"""What the walkthroughs are made of on the screen and on paper."""
