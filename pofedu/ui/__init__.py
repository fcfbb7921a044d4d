"""What pages are made of: look, language, keys, rich text, the claim card, the map."""
