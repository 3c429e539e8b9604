"""Makes words.tsv, the table by which questions are translated: a Chinese word, how usual it is, its English names, best first."""

import json
import math
import re
import subprocess
import sys
import zipfile
from collections import defaultdict

HAN = re.compile(r'[\u3400-\u9fff\U00020000-\U0003ffff]')
POINTER = re.compile(
    r'^(?:\([^)]*\) ?)?(?:(?:old|archaic|erhua|euphemistic|erroneous|Japanese|nonstandard|Taiwan|also) )*'
    r'(?:variant of|variant|see also|see|abbr\. (?:for|of|to)|same as|equivalent (?:of|to)|also written|short for|another name for|'
    r'contraction of|synonym of|alternative (?:name|form) (?:for|of)) ([^\[ ,;()]+)')
NO_NAME = re.compile(
    r'^(?:used in|used as|CL:|classifier|radical|component|also pr|Taiwan pr|pr\. |Kangxi|onom|suffix|prefix|particle|phonetic|'
    r'transliteration|number \d|lit\. )')
SELDOM_MEANT = re.compile(r'^\((?:old|archaic|literary|dialect|slang|vulgar|coll\.|Tw)')
LONGEST_NAME = 4
MOST_NAMES = 5
LONGEST_WORD = 8
SURNAME_LAST = 6


def name(part):
    """The English name in a part of a definition, and how much later it counts; None where there is none."""
    text = re.sub(r'\[[a-zA-Z0-9: \-·,]*\]', '', part)
    for _ in range(2):
        text = re.sub(r'\([^()]*\)', '', text)
    text = re.sub(r'^(?:fig|coll|esp|i\.e|e\.g)\. ', '', text.strip())
    text = re.sub(r'["“”]', '', text).replace('’', "'")
    text = re.sub(r'\b(?:sb|sth|etc)\b\.?', '', text)
    text = re.sub(r'\s+', ' ', text).strip(' .,:;!?/')
    if not text or HAN.search(text) or NO_NAME.match(text):
        return None
    if ',' in text and (len(text.split(' ')) > LONGEST_NAME or text[0].isupper()):
        text = text.split(',')[0].strip()
    text = re.sub(r'^(?:to be |to |a |an |the |be )', '', text, flags=re.I).strip()
    later = 0
    surname = re.match(r'^surname (.+)$', text)
    if surname:
        text, later = surname.group(1), SURNAME_LAST
    return (text, later) if text and len(text.split(' ')) <= LONGEST_NAME else None


def table(rows):
    """Names of each word with their places, smaller ones first."""
    words, pointers = {}, defaultdict(list)
    for _, simplified, pinyin, senses, *_ in rows:
        place = 0
        for sense in [senses] if isinstance(senses, str) else senses:
            for part in re.split(r';(?![^()]*\))', sense):
                part = part.strip()
                pointed = POINTER.match(part)
                if pointed:
                    pointers[simplified].append(pointed.group(1).split('|')[-1])
                    part = part.split(']', 1)[-1].lstrip(' ,;') if ']' in part else ''
                found = name(part) if part else None
                if found:
                    text, later = found
                    own = words.setdefault(simplified, {})
                    if text.lower() not in (other.lower() for other in own):
                        proper = 3 if pinyin[:1].isupper() and len(simplified) == 1 else 0
                        own[text] = place + later + proper + (2 if SELDOM_MEANT.match(part) else 0)
                place += 1
    for word, targets in pointers.items():
        for target in targets:
            if word not in words and target in words:
                words[word] = dict(words[target])
    return words


def frequencies(jar):
    lines = zipfile.ZipFile(jar).read('dict.txt').decode().splitlines()
    return {fields[0]: int(fields[1]) for fields in (line.split(' ') for line in lines) if len(fields) > 1}


def main(dictionary, jar, target):
    script = "import all from %s; process.stdout.write(JSON.stringify(all.all))" % json.dumps(dictionary)
    rows = json.loads(subprocess.run(['node', '--input-type=module', '-e', script], check=True, capture_output=True).stdout)
    often = frequencies(jar)
    lines = []
    for word, names in sorted(table(rows).items()):
        if not HAN.search(word) or len(word) > LONGEST_WORD or len(word) == 1 and often.get(word, 0) < 3:
            continue
        best = sorted(names, key=lambda text: (names[text], len(text.split(' '))))[:MOST_NAMES]
        proper = best[0][0].isupper()
        if word not in often and len(word) > 3 and not proper:
            continue
        lines.append('%s\t%d\t%s' % (word, round(10 * math.log1p(often.get(word, 0))), '|'.join(best)))
    with open(target, 'w', encoding='utf-8', newline='\n') as file:
        file.write('\n'.join(lines) + '\n')
    print(len(lines), 'words')


main(*sys.argv[1:])
