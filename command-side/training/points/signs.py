"""What an answer shows, as a whole and of each point: what `AnswerSigns` and `PointSigns` compute, under the same names."""
from common import *
import white
from build import terms, cover
import numpy as np

DENIAL = {
    'en': re.compile(r"\b(?:not|no|never|cannot|without|nor|none|neither|nobody|nothing)\b|n['’]t\b", re.I),
    'zh': re.compile('[不没无非未别]')}
GENERAL = {
    'en': re.compile(r"\b(?:one (?:should|must|has to|can)|should|ought to|it['’]s (?:important|advisable|helpful)|is important|are important|in general"
                     r"|generally|nowadays|companies|people|everyone|always|normally)\b", re.I),
    'zh': re.compile('应该|应当|需要|必须|重要|要学会|都要|人们|企业|大家都|往往|通常|一般|才能')}
FIRST_PERSON = {
    'en': re.compile(r"\b(?:i|i'd|i've|i'm|my|me|we|our)\b", re.I),
    'zh': re.compile('我|咱')}
NUMBER = {
    'en': re.compile(r'\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|third|quarter'
                     r'|twice|percent)\b', re.I),
    'zh': re.compile(r'[\d两三四五六七八九十百千万半]')}
NOT_KNOWING = {
    'en': re.compile(r"\b(?:don['’]t know|do not know|no idea|can['’]?n?o?t (?:remember|say|recall)|not sure|never (?:heard|used|worked|done)|skip"
                     r"|haven['’]t (?:thought|worked|used|done)|(?:could|would) (?:be )?nice|mark|grader|points?)\b", re.I),
    'zh': re.compile('不知道|不清楚|不太清楚|没想过|没有想过|记不|不记得|没接触|没学过|跳过|不会|没做过|评分|满分|要点')}
PRAISE = {
    'en': re.compile(r"\b(?:important|matters?|essential|crucial|agree|good question|as you say|keep in mind|think of)\b", re.I),
    'zh': re.compile('重要|关键|同意|认同|赞同|重视|考虑到|问得好|好问题|值得')}
REFUSAL = {
    'en': re.compile(r"\b(?:(?:really |honestly |just )?(?:do(?:n['’]t| not)|did(?:n['’]t| not)|couldn['’]t|can(?:['’]t|not))"
                     r" (?:really |honestly |even )?(?:know|remember|recall|say|tell|name|think of)|(?:have )?no idea|nothing to say"
                     r"|(?:have |['’]ve )?never (?:really )?(?:touched|used|worked|heard|done|learned)"
                     r"|haven['’]t (?:really )?(?:worked|used|thought|done|learned)|rather not|not (?:really )?sure"
                     r"|(?:can|could|let['’]?s|may) (?:we |i |us )?(?:please )?(?:perhaps )?skip|(?:another|next|different) (?:question|topic))\b", re.I),
    'zh': re.compile('不知道|(?:不太|不是很|也不|不)(?:清楚|了解|懂)|没有?想过|记不(?:清|得|起|太)|不记得|想不(?:起|到)|没有?(?:接触|学|用|做|看|听)过'
                     '|说不(?:出|上)|答不(?:出|上)|跳过|换(?:一)?(?:道|个)题?|问我别的|不(?:乱|瞎)讲|没什么(?:好|可)说')}
BUT = re.compile(r'\b(?:but|though|although|still)\b|但是?|不过|可是|只是', re.I)
TOLD = {'en': 4, 'zh': 6}   # so many words behind a "but" are something told

POINT = ['max', 'second', 'whole', 'rel', 'rank', 'own', 'pos', 'cover', 'coverall', 'neg', 'point_num', 'point_gen', 'point_first', 'point_praise',
         'order', 'wmax', 'wsecond', 'wfar', 'wown', 'wwhole', 'wrel', 'wpos']
ANSWER = ['qa', 'qmax', 'qmean', 'pmean', 'pwhole', 'gen', 'first', 'num', 'dunno', 'praise', 'echo', 'echo_q', 'lu', 'qterms', 'spread', 'psd', 'refusal',
          'refuses', 'own_words', 'own_log', 'wqa', 'wqmax', 'wpmean', 'wpleast', 'wfarmean', 'wpwhole']
KIND = ['know', 'zh', 'kgen', 'kfirst']
# What the trees take, in this order.
OF_POINT = POINT + ANSWER + ['net', 'netmean', 'netrel', 'netc'] + KIND
OF_ANSWER = ANSWER + ['netmean'] + KIND
OF_MADE = ['made_mean', 'made_least', 'made_most', 'made_sd']


def sentences_of(text):
    """The sentences without the clauses that `units` splits them into."""
    return [s.strip() for s in re.split(r'(?<=[。！？!?；;])\s*|(?<=[\w)\]%\'"’”]\.)\s+(?=[A-Z\[\'"“])|\s*\n+\s*', text.strip()) if s and s.strip()]


def has(wording, text, lang):
    return float(bool(wording[lang].search(text)))


def share(wording, texts, lang):
    return float(np.mean([has(wording, t, lang) for t in texts]))


def in_others(some, others):
    return len(some & others) / max(1, len(some))


def refuses(sentence, lang):
    """Whether it says that nothing will be said, and nothing behind a "but"."""
    found = REFUSAL[lang].search(sentence)
    if not found: return False
    but = BUT.search(sentence, found.end())
    return not but or len(terms(sentence[but.end():], lang)) < TOLD[lang]


class Heard:
    """An answer beside what was asked, and how near their parts are to each other."""

    def __init__(self, question, answer, points, lang, vector):
        self.question, self.answer, self.points, self.lang = question, answer, points, lang
        self.clauses = units(answer, lang) or [answer]
        self.sentences = sentences_of(answer) or [answer]
        asked, whole = vector(question), vector(answer)
        pieces, wanted = np.array([vector(c) for c in self.clauses]), np.array([vector(p) for p in points])
        self.likeness = wanted @ pieces.T
        self.question_to_clauses = pieces @ asked
        self.points_to_answer = wanted @ whole
        self.question_to_answer = float(asked @ whole)
        self.nearest = self.likeness.max(1)
        self.best = self.likeness.argmax(1)
        of = white.of(lang)
        clauses, points_, question_, answer_ = of(pieces), of(wanted), of(asked), of(whole)
        self.white = points_ @ clauses.T
        self.far = of.far(self.white, clauses)
        self.white_question_to_clauses = clauses @ question_
        self.white_points_to_answer = points_ @ answer_
        self.white_question_to_answer = float(question_ @ answer_)


def of_answer(it, net, knowledge):
    """What the whole answer shows; `net` is what the network says of each point, as the logarithm of the odds."""
    lang = it.lang
    said, asked = terms(it.answer, lang), terms(it.question, lang)
    wanted = set().union(*[terms(p, lang) for p in it.points])
    general, first = share(GENERAL, it.sentences, lang), share(FIRST_PERSON, it.sentences, lang)
    length = np.log1p(len(it.answer) / 30) if lang == 'zh' else np.log1p(len(it.sentences))
    know = float(knowledge)
    own = terms(PRAISE[lang].sub(' ', it.answer), lang) - asked - wanted
    nearest = it.white.max(1)
    return dict(
        refusal=np.mean([refuses(s, lang) for s in it.sentences]), refuses=float(any(refuses(s, lang) for s in it.sentences[:2])),
        own_words=len(own) / max(1, len(said)), own_log=np.log1p(len(own)),
        wqa=it.white_question_to_answer, wqmax=it.white_question_to_clauses.max(), wpmean=nearest.mean(), wpleast=nearest.min(),
        wfarmean=it.far.max(1).mean(), wpwhole=it.white_points_to_answer.mean(),
        qa=it.question_to_answer, qmax=it.question_to_clauses.max(), qmean=it.question_to_clauses.mean(),
        pmean=it.nearest.mean(), pwhole=it.points_to_answer.mean(), gen=general, first=first, num=share(NUMBER, it.sentences, lang),
        dunno=has(NOT_KNOWING, it.answer, lang), praise=share(PRAISE, it.sentences, lang), echo=in_others(said, wanted), echo_q=in_others(said, asked),
        lu=min(1., length / np.log(9)), qterms=in_others(asked, said), spread=len(set(it.best.tolist())) / len(it.points), psd=it.nearest.std(),
        netmean=np.mean(net), know=know, zh=float(lang == 'zh'), kgen=know * general, kfirst=know * first)


def of_point(it, p, answer, net, denied):
    """What the answer shows of its p-th point, with what it shows as a whole."""
    lang, count, point, clause = it.lang, len(it.points), it.points[p], it.clauses[it.best[p]]
    row = it.likeness[p]
    others = np.delete(it.likeness, p, 0).max(0) if count > 1 else np.zeros(len(row))
    order = (p + .5) / count
    white_, nearest = it.white[p], it.white.max(1)
    white_others = np.delete(it.white, p, 0).max(0) if count > 1 else np.zeros(len(white_))
    centre = (it.answer.find(clause[:12]) + len(clause) / 2) / max(1, len(it.answer))
    return dict(
        answer, max=row.max(), second=np.sort(row)[-2] if len(row) > 1 else row.max(), whole=it.points_to_answer[p],
        rel=it.nearest[p] - it.nearest.mean(), rank=(it.nearest < it.nearest[p]).sum() / max(1, count - 1), own=(row - others).max(), pos=abs(centre - order),
        cover=max(cover(point, c, lang) for c in it.clauses), coverall=cover(point, it.answer, lang),
        neg=float(has(DENIAL, clause, lang) != has(DENIAL, point, lang)), point_num=has(NUMBER, clause, lang), point_gen=has(GENERAL, clause, lang),
        point_first=has(FIRST_PERSON, clause, lang), point_praise=has(PRAISE, clause, lang), order=order,
        wmax=white_.max(), wsecond=np.sort(white_)[-2] if len(white_) > 1 else white_.max(), wfar=it.far[p].max(),
        wown=(white_ - white_others).max(), wwhole=it.white_points_to_answer[p], wrel=nearest[p] - nearest.mean(),
        wpos=abs((white_.argmax() + .5) / len(white_) - order),
        net=net[p], netrel=net[p] - np.mean(net), netc=denied)


def of_made(answer, made):
    """How the points were found, added to what the whole answer shows."""
    return dict(answer, made_mean=np.mean(made), made_least=min(made), made_most=max(made), made_sd=np.std(made))
