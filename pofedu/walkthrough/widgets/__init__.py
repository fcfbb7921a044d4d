"""Parts of the page of the walkthroughs."""
