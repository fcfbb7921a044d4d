"""Records into files that other programs read; no Qt.

ledger.py accounts for every place of the source; claims.py makes the claim table in the shape that
nanopub.py fixes; columns.py and rows.py lay it flat; citations/ holds references in the styles of
reference lists and managers; publication.py says whose a file is, files.py writes it.
"""
