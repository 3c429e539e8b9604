"""Answers composed of single statements, so that answers differ in one point alone."""
from common import *
def kept():
    """The lists of points that the statements were written for, in the order that `@n` counts."""
    return yaml.safe_load(open(HERE + '/data/lists.yaml', encoding='utf-8'))
def lists(lang):
    """Each list's category, points and the questions that ask for it."""
    return [(x['category'].upper(), x[lang]['points'], x[lang]['questions']) for x in kept()]
def pattern(points):
    """Matches such a list, joined by |, with its places filled in."""
    return re.compile('[|]'.join(re.sub(r'\\\{\w+\\\}', '.+', re.escape(p)) for p in points))
def fill(t,d,lang):
    def g(m):
        k=m.group(1)
        return d.get(k) or d.get({'place':'where','name':'quote','quote':'name','known':'a','position':'where','requirement':'quote','holder':'skill','company':'a','next':'b','former':'a'}.get(k,'skill')) or d.get('where') or d.get('skill') or ''
    return re.sub(r'\{(\w+)\}',g,t)
WRONG={'en':"""One should always communicate openly in such situations, because teamwork is the key to success.
It's important that everyone pulls together and that the goals are clear from the beginning.
In general, problems should be analysed carefully before a decision is taken.
Every project needs good planning, clear roles and regular meetings.
We know from experience that mistakes are an opportunity to learn.
Companies should invest in training, since qualified people are rare.
Quality always comes first, and the customer is king.
There are several ways of doing this, and each has advantages and disadvantages.
Digitalisation is changing all professions, so one has to stay open to new things.
Best practices should be followed, and everything ought to be documented.
A good employee is motivated, flexible and able to work under pressure.
Experts recommend reviewing the results from time to time.
Measuring is important, because what isn't measured can't be improved.
In our company, teamwork is written in capital letters, and everybody does their best.
The literature describes many methods for it, for example the PDCA cycle.
The market is changing fast, and employers have to offer more than money.
We generally went about things carefully and it mostly worked out.
I did my best and it went quite well, everyone was satisfied.
It was a challenging time, but I learned a lot and grew with it.
We improved several things and the result was good.
I'm a team player and quick on the uptake.
Some people prefer this, others that, in the end it depends on the person.
Conflicts are normal and can be solved by talking to each other.
Leadership means setting an example and giving feedback.""".split('\n'),
'zh':"""遇到这种情况，首先应该保持良好的沟通，团队合作是成功的关键。
任何项目都需要周密的计划、明确的分工和定期的会议。
一般来说，应当先认真分析问题，再作出决定。
我们公司一直重视质量，大家都能各司其职、积极配合。
凡事都有利有弊，要辩证地看待，具体情况具体分析。
随着行业的快速发展，从业人员必须不断学习，与时俱进。
应该严格按照规范和流程操作，并做好记录。
企业应当完善制度，加强培训，提高员工的综合素质。
失败是成功之母，每一次挫折都是宝贵的财富。
好的团队应该目标一致、互相信任、取长补短。
数据非常重要，没有度量就没有改进，这是大家的共识。
常见的方法有很多，比如PDCA循环、鱼骨图等，可以根据场景选择。
客户永远是第一位的，应当站在客户的角度思考问题。
每个人都应该有主人翁意识，敢于担当，乐于奉献。
我当时尽了最大的努力，最后结果也还不错，大家都比较满意。
我们做了一些优化，效果挺好的，领导也认可。
那段时间比较有挑战，但是我学到了很多，成长很大。
我学习能力比较强，责任心也强，能够吃苦耐劳。
我一般会和大家多沟通，最后都能解决。
这个行业前景广阔，选择大于努力，平台很重要。
领导力就是以身作则，善于倾听，及时反馈。
新技术层出不穷，要根据业务需要合理选型，不能盲目跟风。
矛盾是客观存在的，只要双方互相理解就能妥善解决。
管理是一门艺术，需要在实践中慢慢体会。""".split('\n')}
class Own:
    def __init__(s,lang,exclude_lists=(),exclude_questions=()):
        s.lang=lang; s.L=lists(lang); s.inst=[]
        for f in sorted(glob.glob(HERE + f'/data/{lang}-frames*.txt')):
            cur=None
            for line in open(f,encoding='utf-8'):
                line=line.strip()
                if not line: continue
                if line.startswith('@'):
                    n,_,rest=line[1:].partition(' '); d=dict(x.strip().split('=',1) for x in rest.split(';') if '=' in x)
                    cur=dict(n=int(n)-1,d=d,s=[]); s.inst.append(cur)
                else: cur['s'].append(line)
        for i in s.inst:
            assert len(i['s'])==len(s.L[i['n']][1]),(lang,i)
        # with a held-out list, its statements are held out as well
        s.inst=[i for i in s.inst if not any(pattern(s.L[i['n']][1]).fullmatch(e) for e in exclude_lists)]
        for i in s.inst: i['q']=[fill(t,i['d'],lang) for t in s.L[i['n']][2]]; i['points']=[fill(p,i['d'],lang) for p in s.L[i['n']][1]]; i['cat']=s.L[i['n']][0]
        s.tech=[]
        for f in sorted(glob.glob(HERE + f'/data/{lang}-bank*.txt')):
            cur=None
            bk=bank(lang)
            for line in open(f,encoding='utf-8'):
                line=line.strip()
                if not line: continue
                if line.startswith('@'):
                    m=[b for b in bk if b['q'].startswith(line[1:].strip())]; assert len(m)==1,(line,len(m))
                    cur=dict(q=m[0]['q'],cat=m[0]['cat'],points=m[0]['points'],t=[[] for _ in m[0]['points']],f=[[] for _ in m[0]['points']]); s.tech.append(cur)
                else:
                    k,kind,text=re.match(r'(\d)([+-])\s*(.*)',line).groups(); cur['t' if kind=='+' else 'f'][int(k)-1].append(text)
        s.tech=[t for t in s.tech if not any(t['q'] in q for q in exclude_questions)]
        print(lang,'own instances',len(s.inst),'technical',len(s.tech))
    def examples(s,rng,B):
        out=[]; J='' if s.lang=='zh' else ' '
        for i in s.inst:
            n=len(i['s'])
            for rep in range(2):
                k=rng.choice([1,1,2,2,3,3,4,n]); keep=sorted(rng.sample(range(n),min(k,n)))
                parts=[i['s'][x] for x in keep]
                if rng.random()<.3: parts.insert(rng.randint(0,len(parts)),rng.choice(WRONG[s.lang]))
                if rng.random()<.1: rng.shuffle(parts)
                out.append(dict(q=rng.choice(i['q']),a=J.join(parts),points=i['points'],cat=i['cat'],labels=[int(x in keep) for x in range(n)],rel=1))
            # another person's story, or another question's
            if rng.random()<.5:
                o=rng.choice(s.inst)
                if o is not i:
                    k=rng.randint(2,len(o['s'])); st=rng.randint(0,len(o['s'])-k)
                    out.append(dict(q=rng.choice(i['q']),a=J.join(o['s'][st:st+k]),points=i['points'],cat=i['cat'],labels=[0]*n,rel=0))
            if rng.random()<.35:
                out.append(dict(q=rng.choice(i['q']),a=J.join(rng.sample(WRONG[s.lang],rng.randint(1,6))),points=i['points'],cat=i['cat'],labels=[0]*n,rel=None))
        for t in s.tech:
            n=len(t['points'])
            for rep in range(3):
                parts=[];lab=[]
                for x in range(n):
                    u=rng.random()
                    if u<.4 and t['t'][x]: parts.append(rng.choice(t['t'][x])); lab.append(1)
                    elif u<.7 and t['f'][x]: parts.append(rng.choice(t['f'][x])); lab.append('c')
                    else: lab.append(0)
                if rng.random()<.15: parts.insert(rng.randint(0,len(parts)),rng.choice(WRONG[s.lang]))
                if parts: out.append(dict(q=t['q'],a=J.join(parts),points=t['points'],cat=t['cat'],labels=lab,rel=1))
        return out
