"""Where everything has its home: passages, claims, entities, terms, references, discrepancies."""
