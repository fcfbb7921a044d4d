"""pofedu: how transplantation injures the ovary and how cells may repair it, said with its sources.

The house. Imports only go down; rooms on one floor never import each other:

    __main__, cli      the command line: opens the window, or does one thing without it
    app                composition root: builds everything, once, in order
    window             the hall: navigation, pages, back and forward
    home | diagram |   the features; each holds logic (no Qt), page and widgets (Qt)
    walkthrough |
    studies | quiz |
    sources | search |
    notes | settings
    ui | compiler |    what pages are made of; YAML in, one checked SQLite pack out;
    formats | learner  records into files that other programs read; what the learner did
    content            what we teach: records, addresses, reading, grading
    paths              the only file that knows where files live

The way of data: assets/content → compiler → assets/packs/*.db → content → <feature>.logic →
<feature>.page → window; and back from the learner: window → <feature> → learner → the one file
that is written. Features talk to each other only by address. CONTRIBUTING.md has the tour.
"""

__version__ = "0.1.0"
