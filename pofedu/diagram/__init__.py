"""Explore a mechanism: a causal map on which every arrow answers who says so."""
