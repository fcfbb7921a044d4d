"""What we teach: the records, their addresses, how they are read from a pack and graded."""
