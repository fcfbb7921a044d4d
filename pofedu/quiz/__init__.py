"""Self-assessment: questions that know why somebody was wrong.

task.py puts a question and judges an answer, typed.py reads what was typed, marking.py scores it by
certainty; plan.py chooses questions, session.py leads through them and rebuilds itself from the log
of the learner. page.py shows it, with its parts in widgets/.

generating.py, studyslots.py and chains.py (along the arrows of maps) draft the questions that
follow from the records (draft.py), by ids; kinship.py tells what could be meant as
well; widgets/generatedwords.py puts them into words.
"""
