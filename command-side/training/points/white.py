"""white.py LANG: fits the whitening of the sentence model's vectors to the texts in target/points/LANG-answers.*; see README.md beside it.

All sentences are near each other by the sentence model, some to everything. Whitened, what many texts have in common counts little.
"""
import struct, sys
from common import *
import numpy as np

DIMENSIONS = {'en': 384, 'zh': 512}
KEPT = 128        # directions
SMALLEST = .01    # deviation that is added, so that rare directions do not count for everything


def vectors(lang):
    """From a text to its vector, of what TextVectors wrote."""
    texts = open(f'{WORK}/{lang}-answers.txt', encoding='utf-8').read().split('\n')
    return dict(zip(texts, np.fromfile(f'{WORK}/{lang}-answers.bin', dtype='<f4').reshape(len(texts), DIMENSIONS[lang])))


class White:
    def __init__(self, mean, into, points_mean, points_spread):
        self.mean, self.into, self.points_mean, self.points_spread = mean, into, points_mean, points_spread

    def __call__(self, v):
        """Of length 1."""
        y = (v - self.mean) @ self.into
        return y / np.linalg.norm(y, axis=-1, keepdims=True)

    def far(self, likeness, clauses):
        """How far above that of points at large each likeness is, in deviations."""
        deviation = np.sqrt(np.maximum(1e-6, ((clauses @ self.points_spread) * clauses).sum(1)))
        return (likeness - clauses @ self.points_mean) / deviation


def fit(lang):
    all_ = vectors(lang)
    V = np.array(list(all_.values()))
    mean = V.mean(0)
    _, s, directions = np.linalg.svd(V - mean, full_matrices=False)
    into = (directions[:KEPT] / (s[:KEPT, None] / np.sqrt(len(V)) + SMALLEST)).T
    white = White(mean, into, None, None)
    points = {plain(p, lang) for e in json.load(open(f'{WORK}/opinions-{lang}.json', encoding='utf-8')) for p in e['points']}
    P = white(np.array([all_[p] for p in sorted(points)]))
    white.points_mean, white.points_spread = P.mean(0), np.cov(P.T)
    return white


FITTED = {}


def of(lang):
    if lang not in FITTED: FITTED[lang] = fit(lang)
    return FITTED[lang]


if __name__ == '__main__':
    lang = sys.argv[1]
    it = of(lang)
    with open(f'{WORK}/white-{lang}.bin', 'wb') as f:
        f.write(struct.pack('>ii', DIMENSIONS[lang], KEPT))
        for values in (it.mean, it.into.T, it.points_mean, it.points_spread): f.write(values.astype('>f4').tobytes())
