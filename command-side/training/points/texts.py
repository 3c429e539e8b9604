"""texts.py LANG: lists the texts whose vectors the fit needs, a line each, shortest first."""
import os, sys
from common import *
import own

lang = sys.argv[1]
texts = {}
def add(text): texts.setdefault(' '.join(text.split()))
o = own.Own(lang)
for r in coaching(lang):
    add(r['q']); [add(p) for p in r['points']]; [add(u) for u in units(r['a'], lang)]
for i in o.inst:
    [add(q) for q in i['q']]; [add(p) for p in i['points']]; [add(u) for s in i['s'] for u in units(s, lang)]
for t in o.tech:
    add(t['q']); [add(p) for p in t['points']]; [add(x) for k in ('t', 'f') for l in t[k] for x in l]
for b in bank(lang):
    add(b['q']); [add(p) for p in b['points']]; [add(u) for u in units(b['answer'], lang)]
[add(w) for w in own.WRONG[lang]]
os.makedirs(WORK, exist_ok=True)
open(f'{WORK}/{lang}.txt', 'w', encoding='utf-8').write('\n'.join(sorted(texts, key=len)))
