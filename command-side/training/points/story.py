"""What the words of a story announce: what the product's `Facts` does with `Signpost`, on likelihoods from trees."""
from common import *
import numpy as np
from signs import sentences_of

JUDGING = os.path.join(RESOURCES, 'io/rehearsal/assistant/local/judging')
ANSWERED, SURELY_ANSWERED, TOLD, NOT_TOLD, SURE, SMALLEST = .5, .6, 1.25, .5, .92, .01


def load(name):
    """For each part of a story and language the patterns of what asks for it and of what tells it."""
    parts = yaml.safe_load(open(os.path.join(JUDGING, name), encoding='utf-8'))
    return [{lang: [re.compile('|'.join(part[f'{key}_{lang}']), re.I) for key in ('asked', 'told')] for lang in ('en', 'zh')} for part in parts]


PLAIN, HINTS = load('signposts.yaml'), load('hints.yaml')


def asked_by(parts, point, lang): return [part[lang][1] for part in parts if part[lang][0].search(point)]


def heard(points, answer, made, answers, lang):
    """How likely each point is made, with what is announced and hinted at; `answers` is how likely the question is answered at all."""
    sentences, out = sentences_of(answer) or [answer], []
    stands = lambda told: any(told.search(s) for s in sentences)
    for point, p in zip(points, made):
        plain, hints = asked_by(PLAIN, point, lang)[:1], asked_by(HINTS, point, lang)
        if hints and answers >= SURELY_ANSWERED:
            share, sure = np.mean([stands(told) for told in hints]), min(1 - SMALLEST, max(SMALLEST, p))
            p = 1 / (1 + np.exp(NOT_TOLD * (1 - share) - TOLD * share) * (1 - sure) / sure)
        if answers >= ANSWERED and any(map(stands, plain)): p = max(made[len(out)], SURE)
        out.append(float(p))
    return np.array(out)
