"""References as other programs and reference lists want them.

names.py reads authors as a record holds them; items.py makes citable items: references, the review,
pofedu itself; text.py sets them as GB/T 7714, Vancouver and APA; bibtex.py, ris.py and csl.py write
files for reference managers; styles.py is the door to all six.
"""
