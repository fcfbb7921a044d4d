"""The composition root: builds everything, once, in order.

program.py puts the parts together; stay.py opens the window and stays until it is closed;
pictures.py does one thing without a screen.
"""
