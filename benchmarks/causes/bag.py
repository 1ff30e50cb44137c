"""A bag of words as a peer: learns from ``[[text, label], ...]`` and reads ``[text, ...]``, both as JSON on standard input."""

from __future__ import annotations

import json
import sys


def main() -> None:
    """Print the label of each text as JSON: TF-IDF of single words and logistic regression, as the textbook has it."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    rows, texts = json.load(sys.stdin)
    model = make_pipeline(TfidfVectorizer(), LogisticRegression(max_iter=1000))
    model.fit([text for text, _ in rows], [label for _, label in rows])
    json.dump([str(label) for label in model.predict(texts)], sys.stdout)


if __name__ == "__main__":
    main()
