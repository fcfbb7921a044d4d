"""Self-assessment: questions that know why somebody was wrong.

task.py puts a question and judges an answer, typed.py reads what was typed, pointing.py what was
pointed at, marking.py scores it by certainty; plan.py chooses questions, beginning.py begins with
them, session.py leads through them and rebuilds itself from the log of the learner. standing.py is
a place in a session, sitting.py and watch.py the time spent there, room.py where one is and what
one does. reading.py and progress.py tell how one stands, hands.py what a hall said. page.py shows
it, with its parts in widgets/.

generating.py, studyslots.py and chains.py (along the arrows of maps) draft the questions that
follow from the records (draft.py), by ids; kinship.py tells what could be meant as well;
widgets/generatedwords.py puts them into words.
"""
