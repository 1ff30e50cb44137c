"""Write down where words stand in a space of meaning, for the training to lean on: ``vectors.py WORDS OUT``.

WORDS has one word a line (as ``causes.scorer.features.tokens`` spells it), OUT becomes an .npz of ``words`` and ``places``.
Run by ``make cause-scorer`` in an environment of its own, in which wordllama (MIT) is, which brings its table along.
"""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path

import numpy as np


def main(words: str, out: str) -> None:
    """Look every word up: the sum of the vectors of its tokens, so scaled that an ordinary token has length one."""
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    home = files("wordllama")
    tokenizer = Tokenizer.from_file(str(home / "tokenizers" / "l2_supercat_tokenizer_config.json"))
    table = next(iter(load_file(str(home / "weights" / "l2_supercat_256.safetensors")).values())).astype(np.float32)
    table /= np.linalg.norm(table, axis=1).mean()
    listed = Path(words).read_text(encoding="ascii").split()
    places = np.array([table[tokenizer.encode(word, add_special_tokens=False).ids].sum(axis=0) for word in listed])
    np.savez_compressed(out, words=np.array(listed), places=places.astype(np.float16))


if __name__ == "__main__":
    main(*sys.argv[1:])
