"""The one door out: how a letter leaves. Only the wiring may open it, and only dispatch goes through."""
