"""The hall: navigation, pages, back and forward; nothing else.

hall.py wires it all up; rail.py, bar.py (crumbs.py, segments.py), status.py and opener.py are its
parts; pages.py builds and keeps the pages, failure.py stands in for one that fails; history.py
knows the way back; presenting.py and overlay.py are for class; finding.py shows palette.py over any
page, findbutton.py asks for it. visit.py opens the learner's profile for the window and closes it,
choosing.py and asking.py ask where that needs an answer, kept.py keeps window, place and
preferences. start.py brings Qt up, outside.py speaks where it cannot; typed.py reads what is typed
on the command line; said.py words what a key changed or needs.
"""
