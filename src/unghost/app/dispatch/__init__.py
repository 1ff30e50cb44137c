"""The hand-over: from approved to sent, at most once, whatever is killed, stopped or lost on the way (promises P1, P2, P3).

``run`` is one pass over the outbox, ``attempt`` one letter's way through the door, ``gate`` what keeps a letter back, ``settle``
what the end of a try means, ``unknown`` what becomes of a hand-over whose end nobody saw, ``aftermath`` the copies of what was
sent, ``undeliverable`` what a refused address means for the record, ``rehearse`` a pass that only says what it would do.
Nobody else may use ``ports_door``.
"""
