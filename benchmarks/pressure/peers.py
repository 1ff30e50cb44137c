"""What each peer makes of texts, run by the interpreter that has them: ``python peers.py NAME``, JSON lines in and out.

In come ``{"id", "text"}``, before them perhaps ``{"budget": seconds}`` (stop once so much CPU is spent) and, for those that
learn, ``{"learn": [[text, 0 or 1], ...]}``. Out go ``{"id", "found"}`` (how many findings) and last ``{"cpu", "done"}``: CPU
seconds of the process for the texts alone, after a warm-up, and how many were read. ``python peers.py folds`` takes lines
``{"text", "label", "part"}`` instead and gives ``{"found"}`` for each by a logistic regression fitted to the other parts.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

Lint = Callable[[str], int]
Learnt = list[tuple[str, int]]
WARM = 40
FALSE = 0.01  # of the innocent lines that a model was not fitted to, how many it may flag


def proselint(_: Learnt) -> Lint:
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda text: len(LintFile("mail", text).lint()) if text else 0


def bag_of_words(learnt: Learnt) -> Lint:
    """Return a logistic regression over single words and pairs, with the threshold set on lines it was not fitted to."""
    import numpy as np
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import cross_val_predict
    from sklearn.pipeline import make_pipeline

    texts, labels = [text for text, _ in learnt], np.array([label for _, label in learnt])
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
    model = make_pipeline(words, LogisticRegression(C=10.0, max_iter=500))
    unseen = cross_val_predict(model, texts, labels, cv=5, method="predict_proba")[:, 1]
    limit = float(np.quantile(unseen[labels == 0], 1 - FALSE))
    model.fit(texts, labels)
    return lambda text: int(model.predict_proba([text])[0, 1] > limit)


def sentiment(_: Learnt) -> Lint:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    weigh = SentimentIntensityAnalyzer().polarity_scores
    return lambda text: int(weigh(text)["compound"] <= -0.05)  # its authors' own bound for "negative"


PEERS: dict[str, Callable[[Learnt], Lint]] = {
    "proselint": proselint,
    "bag of words": bag_of_words,
    "sentiment lexicon": sentiment,
}


def run(name: str, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what a peer found in each text, and what it took."""
    learnt: Learnt = next((line["learn"] for line in lines if "learn" in line), [])
    budget = next((line["budget"] for line in lines if "budget" in line), float("inf"))
    texts = [line for line in lines if "text" in line]
    lint = PEERS[name](learnt)
    for line in texts[:WARM]:
        lint(line["text"][:2000])
    out: list[dict[str, Any]] = []
    begun = time.process_time()
    for line in texts:
        out.append({"id": line["id"], "found": lint(line["text"])})
        if time.process_time() - begun > budget:
            break
    return [*out, {"cpu": time.process_time() - begun, "done": len(out)}]


def folds(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what a logistic regression over words, pairs and pieces of words says of each part, fitted to the others."""
    import numpy as np
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    texts, labels, part = (np.array([row[name] for row in rows]) for name in ("text", "label", "part"))
    found = np.zeros(len(rows), dtype=int)
    for held in np.unique(part):
        words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
        pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
        model = make_pipeline(make_union(words, pieces), LogisticRegression(C=10.0, max_iter=1000))
        found[part == held] = model.fit(texts[part != held], labels[part != held]).predict(texts[part == held])
    return [{"found": int(one)} for one in found]


if __name__ == "__main__":
    given = [json.loads(line) for line in sys.stdin]
    for row in folds(given) if sys.argv[1] == "folds" else run(sys.argv[1], given):
        print(json.dumps(row))
