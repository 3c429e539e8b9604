"""Which answers are none: what the product's `Evasion` and `Spoken` tell, as far as figures on answers left out of the fit need it."""
from common import *
from build import terms
import numpy as np
from signs import sentences_of, refuses

MOST, OWN_BESIDE_PRAISE, OWN = .5, .4, .25
AT_ONCE, LITTLE = 2, .4
REASON = re.compile(r'\b(?:because|otherwise|so that)\b|因为|否则|不然', re.I)
PRAISE = {
    'en': re.compile(r"\b(?:important|matters?|essential|crucial|relevant|agree|good question|good document|as you say|keep in mind|think of"
                     r"|right questions?|without doubt)\b", re.I),
    'zh': re.compile('重要|关键|认同|同意|赞同|重视|看重|注意|考虑到|问得(?:很)?(?:好|到位)|好问题|值得|点子上|典型的问题')}
HOLLOW = {
    'en': re.compile(r"\b(?:yes|yeah|sure|well|so|really|very|all|of course|of|those|these|this|that|there|they|things?|words?|points?|i think|i mean"
                     r"|one should|should|always|would|and|is|are|it|in such a moment|for this|you ask\w*|you['’]re asking)\b", re.I),
    'zh': re.compile('是的|没错|嗯|对[，,]|好的|这(?:个|些|一点|几个|方面|嘛)?|也|很|都|非常|同样|特别|当然|确实|我|您|我们|觉得|认为'
                     '|方面|一向|完全|每一(?:项|点)|是|的|要|了|在|就|那么|一定|所以|这里|谢谢|面试官')}
TO_THE_GRADER = {
    'en': re.compile(r"\b(?:graders?|evaluation|assessor|system)\b.*:|\b(?:mark|score|treat|award)\b.{0,60}\b(?:met|points|answered|100|excellent|maximum|full)\b", re.I),
    'zh': re.compile('(?:评分|阅卷|系统|打分).{0,12}(?:注意|您好|指令|说明|老师)|(?:判为|记为|标记为|算作|算成).{0,6}(?:达到|已|说到|满分)|给.{0,6}(?:满分|分以上|一百分)')}


def beside(some, others):
    """The share of words that are not among the others; 1 of none."""
    return len(some - others) / len(some) if some else 1


def is_none(sentence, asked, given, lang):
    said = terms(HOLLOW[lang].sub(' ', PRAISE[lang].sub(' ', sentence)), lang)
    praises = PRAISE[lang].search(sentence) and not REASON.search(sentence)
    return (not said or praises and beside(said, given) <= OWN_BESIDE_PRAISE or beside(said, asked) <= OWN
            or refuses(sentence, lang) or TO_THE_GRADER[lang].search(sentence))


def is_evasive(question, points, answer, made, lang):
    """Whether the answer is none; `made` is how likely each of its points is made."""
    asked = terms(question, lang)
    given = asked.union(*[terms(p, lang) for p in points])
    sentences = sentences_of(answer)
    none = sum(len(s) for s in sentences if is_none(s, asked, given, lang))
    return (none >= MOST * sum(map(len, sentences))
            or np.mean(made) < LITTLE and any(refuses(s, lang) for s in sentences[:AT_ONCE]))
