"""trees.py [write]: fits the trees to target/points/opinions-*.json; see README.md beside it.

Prints how well they do on lists of points left out of the fit. With `write` it then fits to all and writes target/points/*.trees.
"""
import hashlib, sys
from common import *
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
import evasion, signs, story, white

KNOWLEDGE = ('TECHNICAL', 'PROBLEM_SOLVING')
LANGUAGES = ('en', 'zh')
PARTS = 8
SPREAD = 1.1   # as in the product's Scale
COACHED, COMPOSED = 2., .5   # weights
BANDS = ((.5, .5), (.45, .55))   # without "unsure", and as in the product's Threshold

# More of these can only make a point likelier, of the latter only less likely.
UP = {'max', 'second', 'rel', 'own', 'cover', 'net', 'netrel', 'netmean', 'qa'}
DOWN = {'netc'}
POINT_TREES = dict(max_iter=110, learning_rate=.06, max_leaf_nodes=8, min_samples_leaf=20, max_features=.5,
                   monotonic_cst=[1 if n in UP else -1 if n in DOWN else 0 for n in signs.OF_POINT])
ANSWER_INPUTS = signs.OF_MADE + signs.OF_ANSWER
ANSWER_TREES = dict(learning_rate=.06, max_leaf_nodes=6, min_samples_leaf=12, max_features=.6,
                    monotonic_cst=[1 if n in ('made_mean', 'made_least', 'made_most') else 0 for n in ANSWER_INPUTS])


def odds(p): return np.log(max(1e-4, p) / max(1e-4, 1 - p))


def shown(e, lang, vector):
    """What the answer shows: a row a point, and its signs as a whole."""
    it = signs.Heard(e['q'], e['a'], e['points'], lang, vector)
    net = [odds(p) for p in e['p']]
    whole = signs.of_answer(it, net, e['cat'] in KNOWLEDGE)
    rows_ = [signs.of_point(it, p, whole, net, e['c'][p]) for p in range(len(e['points']))]
    return np.array([[row[n] for n in signs.OF_POINT] for row in rows_], dtype=float), whole


def cases(lang):
    """Every answer with what it shows and what is true of it."""
    known = {r['id']: r for r in rows(f'{DATA}/coaching/{lang}.jsonl')}
    all_ = white.vectors(lang)
    vector, out = lambda text: all_[plain(text, lang)], []
    for n, e in enumerate(json.load(open(f'{WORK}/opinions-{lang}.json', encoding='utf-8'))):
        made = [None if y is None else int(y is True or y == 1) for y in e['labels']]
        X, whole = shown(e, lang, vector)
        case = dict(id=e.get('id') or f'{lang}{n}', lang=lang, lst=e['lst'], kind=e['kind'], X=X, whole=whole, made=made, q=e['q'], a=e['a'], points=e['points'])
        if e['kind'] == 'coach':
            r = known[e['id']]
            case.update(level=r['level'], rel=r['answers_question'])
        else:
            case.update(level=e['kind'], rel=None if e['rel'] is None else bool(e['rel']))
        out.append(case)
    return out


def weight(case): return COACHED if case['kind'] == 'coach' else COMPOSED


def of_points(some, seeds):
    """Trees that tell of a point whether it is made."""
    known = [(x, y, weight(d)) for d in some for x, y in zip(d['X'], d['made']) if y is not None]
    X, y, w = (np.array(column) for column in zip(*known))
    return [HistGradientBoostingClassifier(random_state=s, **POINT_TREES).fit(X, y, sample_weight=w) for s in range(seeds)]


def whole_row(case, made):
    values = signs.of_made(case['whole'], made)
    return [values[n] for n in ANSWER_INPUTS]


def of_answering(some, made, seeds):
    """Trees that tell whether an answer answers the question."""
    known = [d for d in some if d['rel'] is not None]
    X = np.array([whole_row(d, made[d['id']]) for d in known])
    y, w = np.array([float(d['rel']) for d in known]), np.array([weight(d) for d in known])
    return [HistGradientBoostingClassifier(max_iter=60, random_state=s, **ANSWER_TREES).fit(X, y, sample_weight=w) for s in range(seeds)]


def part(case): return int(hashlib.md5(case['lst'].encode()).hexdigest(), 16) % PARTS


def parts(all_):
    """What is left out and what is fitted to, so that every list of points is left out once."""
    for k in range(PARTS):
        out = [d for d in all_ if part(d) == k]
        if out: yield out, [d for d in all_ if part(d) != k]


def left_out(all_):
    """For each answer, from trees that have not seen its list: how likely its points are made, and whether it answers the question."""
    made, answers = {}, {}
    for out, rest in parts(all_):
        models = of_points(rest, 1)
        for d in out: made[d['id']] = np.mean([m.predict_proba(d['X'])[:, 1] for m in models], 0)
    for out, rest in parts(all_):
        answering, = of_answering(rest, made, 1)
        for d in out: answers[d['id']] = float(answering.predict_proba([whole_row(d, made[d['id']])])[0, 1])
    return made, answers


def verdict(p, low, high): return True if p >= high else False if p < low else None


def heard(d, made, answers):
    """How likely each point is made, 0 where the answer is none, and of a story by what it announces too."""
    if evasion.is_evasive(d['q'], d['points'], d['a'], made, d['lang']): return np.zeros(len(made))
    return made if d['whole']['know'] else story.heard(d['points'], d['a'], made, answers, d['lang'])


def scale(made):
    """The score as the product's `Scale` makes it, without what is denied."""
    return round(100 * min(1, SPREAD * np.mean(made)))


def figures(all_, made, answers):
    """Of coached answers by the scoring program of the data, of composed ones the accuracy."""
    made = {d['id']: heard(d, made[d['id']], answers[d['id']]) for d in all_}
    for lang in LANGUAGES:
        some = [d for d in all_ if d['lang'] == lang and d['kind'] == 'coach']
        gold = [r for r in rows(f'{DATA}/coaching/{lang}.jsonl') if r['id'] in {d['id'] for d in some}]
        for low, high in BANDS:
            f = scoring().score(gold, [dict(id=d['id'], met=[verdict(p, low, high) for p in made[d['id']]], score=scale(made[d['id']])) for d in some])
            print(lang, low, high, {n: f['all'][n] for n in ('coverage', 'accuracy', 'f1')},
                  {n: f[n] for n in ('recall_paraphrase', 'false_met', 'accuracy_partial', 'crossed_met', 'r', 'order_right', 'mean_score')})
        print(lang, 'by level', {level: (it['accuracy'], it['coverage'], f['mean_score'][level]) for level, it in f['by_level'].items()})
        levels = dict.fromkeys(d['level'] for d in some)
        print(lang, 'answers', {level: round(float(np.mean([answers[d['id']] for d in some if d['level'] == level])), 2) for level in levels})
    right = [(p > .5) == y for d in all_ if d['kind'] != 'coach' for p, y in zip(made[d['id']], d['made']) if y is not None]
    print('composed', round(float(np.mean(right)), 3), 'of', len(right))


def node(n, models):
    if n['is_leaf']: return f"{n['value'] / models:.6g}"
    return f"{n['feature_idx']}:{n['num_threshold']:.6g}:{n['left']}:{n['right']}"


def write(models, inputs, file):
    """As `Trees` reads it; of several models their mean."""
    with open(f'{WORK}/{file}', 'w') as f:
        f.write(' '.join(inputs) + '\n')
        f.write(f'{float(np.mean([m._baseline_prediction.ravel()[0] for m in models])):.6g}\n')
        for m in models:
            for step in m._predictors: f.write(' '.join(node(n, len(models)) for n in step[0].nodes) + '\n')


if __name__ == '__main__':
    everything = [d for lang in LANGUAGES for d in cases(lang)]
    unseen = left_out(everything)
    figures(everything, *unseen)
    if sys.argv[1:] == ['write']:
        write(of_points(everything, 2), signs.OF_POINT, 'made.trees')
        write(of_answering(everything, unseen[0], 2), ANSWER_INPUTS, 'answers.trees')
