"""What is read: coached answers, the product's own bank and frames, and the statements written for training."""
import glob, importlib.util, json, os, re, yaml

HERE = os.path.dirname(os.path.abspath(__file__))
RESOURCES = os.path.join(HERE, '../../src/main/resources')
DATA = os.environ.get('QUALITY_DATA', os.path.join(HERE, '../../../../shared/data'))
WORK = os.path.join(HERE, '../../target/points')


def rows(path): return [json.loads(x) for x in open(path,encoding='utf-8') if x.strip()]
def sentences(text):
    return [x for x in re.findall(r'[^。！？!?；;.]+(?:[.](?=\d|\w)[^。！？!?；;.]+)*[。！？!?；;.]*\s*', text) if x.strip()]
def coaching(lang):
    out=[]
    for r in rows(os.path.join(DATA, 'coaching', lang + '.jsonl')):
        q=r['question']
        out.append(dict(id=r['id'],level=r['level'],q=q['text'],a=r['answer'],points=q['expected_points'],said=r['said'],score=r['score'],cat=q['category'],base=r['id'].split('-q')[0]+'-q'+r['id'].split('-q')[1].split('-')[0],lst='|'.join(q['expected_points'])))
    return out
def scoring():
    """The scoring program of the coached answers."""
    spec=importlib.util.spec_from_file_location('score',DATA+'/coaching/score.py'); module=importlib.util.module_from_spec(spec); spec.loader.exec_module(module)
    return module
def bankdir():
    for p in glob.glob(RESOURCES + '/**/bank', recursive=True): return p
def bank(lang):
    out=[]
    for f in sorted(glob.glob(bankdir()+'/*.yaml')):
        for e in yaml.safe_load(open(f)):
            d=e.get(lang)
            if d and 'points' in d: out.append(dict(q=d['question'],points=d['points'],answer=d.get('answer',''),cat=e['category'].upper(),file=os.path.basename(f)))
    return out


def units(text,lang):
    """Sentences, and of long ones their clauses as well."""
    text=text.strip(); out=[]
    sents=[s.strip() for s in re.split(r'(?<=[。！？!?；;])\s*|(?<=[\w)\]%\'"’”]\.)\s+(?=[A-Z\[\'"“])|\s*\n+\s*',text) if s and s.strip()]
    for s in sents:
        out.append(s)
        if lang=='en': continue
        parts=[x.strip() for x in re.split(r'(?<=[，,：:])\s*' if lang=='zh' else r'(?<=[,:;])\s+',s) if x.strip()]
        lo=9 if lang=='zh' else 40
        if len(parts)>1 and len(s)>(24 if lang=='zh' else 90):
            cur=''
            for p in parts:
                cur=(cur+('' if lang=='zh' or not cur else ' ')+p)
                if len(cur)>=lo: out.append(cur); cur=''
            if cur: out[-1]=out[-1]+('' if lang=='zh' else ' ')+cur
    return list(dict.fromkeys(out))[:120]


def plain(text,lang):
    """A text as its vector is made: on one line, and in small letters where the sentence model knows no capitals."""
    text=' '.join(text.split())
    return text.lower() if lang=='zh' else text
