"""opinions.py LANG [--ep 9]: what networks say of answers whose lists of points they have not seen; see README.md beside it.

Lists of points, and with them coached answers and statements, fall into two halves. A network fitted to one half is asked about the other.
"""
import hashlib, json, os, random
from fit import *
import own

KEPT = 260  # composed answers a language


def half(key):
    return int(hashlib.md5(key.encode()).hexdigest(), 16) % 2


def list_key(points, patterns):
    """The same for a list of points whatever its places are filled with."""
    joined = '|'.join(points)
    found = next((key for key, pattern in patterns if pattern.fullmatch(joined)), joined)
    return re.sub(r'\{\w+\}', 'X', found)


def patterns_of(lang):
    return [('|'.join(points), own.pattern(points)) for _, points, _ in own.lists(lang)]


def keep(builder, wanted, patterns):
    """Leaves of what the builder composes from only the wanted halves."""
    builder.own.inst = [i for i in builder.own.inst if wanted(half(list_key(i['points'], patterns)))]
    builder.own.tech = [t for t in builder.own.tech if wanted(half(t['q']))]
    builder.bank = [b for b in builder.bank if wanted(half(b['q']))]
    return builder


def said_in(b, kept):
    """Of a model answer of which only some sentences are kept: which points are in them, None where that is not plain."""
    labels, n = [], len(b['sents'])
    for row in b['al']:
        here = max(row[i] for i in kept)
        gone = max([row[i] for i in range(n) if i not in kept], default=0)
        labels.append(1 if len(kept) == n or here >= .5 and here >= max(row) - .01 else 0 if gone >= .5 and here <= .2 else None)
    return labels


def model_answers(bank, rng):
    """Model answers whole and in part, and those to another question."""
    out = []
    for b in bank:
        if not b['answer']: continue
        n = len(b['sents'])
        for whole in (True, False):
            kept = set(range(n)) if whole or n < 2 else set(rng.sample(range(n), rng.randint(1, n - 1)))
            a = ''.join(b['sents'][i] for i in sorted(kept))
            out.append(dict(q=b['q'], a=a, points=b['points'], labels=said_in(b, kept), rel=1, kind='bank', cat=b['cat']))
        other = rng.choice(bank)
        if other is not b and other['answer']:
            out.append(dict(q=b['q'], a=other['answer'], points=b['points'], labels=[0] * len(b['points']), rel=0, kind='bankcross', cat=b['cat']))
    return out


def composed(builder):
    rng = random.Random(77)
    out = [dict(e, kind='own') for e in builder.own.examples(rng, builder)] + model_answers(builder.bank, rng)
    rng.shuffle(out)
    return out


def coached(rows):
    return [dict(q=r['q'], a=r['a'], points=r['points'], labels=r['said'], id=r['id'], kind='coach', cat=r['cat']) for r in rows]


def asked(net, example):
    """The example with what the network says: for each point how likely it is made (p) and how likely denied (c)."""
    prepared = prep(example)
    if prepared is None: return None
    with torch.no_grad():
        says = net(collate([prepared]))[0][0].softmax(-1)[:len(example['points'])]
    return dict(example, p=says[:, 0].tolist(), c=says[:, 1].tolist())


def opinions():
    out, patterns = [], patterns_of(lang)
    rows_of = {k: [r for r in coaching(lang) if half(list_key(r['points'], patterns)) == k] for k in (0, 1)}
    for k in (0, 1):
        seen = keep(Builder(lang, {r['base'] for r in rows_of[k]}), lambda h: h != k, patterns)
        net = train(seen, k + 1, 1)
        unseen = keep(Builder(lang), lambda h: h == k, patterns)
        out += [x for x in (asked(net, e) for e in composed(unseen) + coached(rows_of[k])) if x]
        print('half', k, len(out), flush=True)
    for e in out: e['lst'] = list_key(e['points'], patterns)
    return out


def some(found):
    """All coached answers and some of the composed ones."""
    rest = [e for e in found if e['kind'] != 'coach']
    random.Random(5).shuffle(rest)
    return [e for e in found if e['kind'] == 'coach'] + rest[:KEPT]


if __name__ == '__main__':
    kept = some(opinions())
    texts = {plain(t, lang) for e in kept for t in [e['q'], e['a'], *e['points'], *units(e['a'], lang)]}
    with open(f'{WORK}/opinions-{lang}.json', 'w', encoding='utf-8') as f: json.dump(kept, f, ensure_ascii=False)
    with open(f'{WORK}/{lang}-answers.txt', 'w', encoding='utf-8') as f: f.write('\n'.join(sorted(texts, key=len)))
