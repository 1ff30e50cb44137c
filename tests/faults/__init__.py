"""Faults injected into the hand-over: real processes killed, stopped and raced, a real store, a real SMTP server that counts.

``sink`` is the server, ``forker`` starts workers fast, ``worker`` is what runs in one, ``trial`` plays one story and checks it,
``wrong`` are dispatchers with a fault that the trials must catch, ``count`` plays many trials and writes down what came of them.
"""
