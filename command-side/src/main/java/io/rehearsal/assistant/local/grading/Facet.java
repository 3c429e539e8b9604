package io.rehearsal.assistant.local.grading;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of telling an experience that shows in its words. Situation, task, action and result are the STAR form of answering; the
 * rest is what interviewers ask for beside it.
 */
enum Facet {

    RESULT("结果|效果|成果|成效|收益|证据|衡量|量化|数字|成绩|贡献",
            "result|outcome|effect|measur|figure|evidence|achieve|accepted|success|deliver",
            "结果|最终|最后|效果|提升|提高|降低|减少|缩短|下降|增长|上线|达到|达成|通过了|完成|节省|解决了|恢复|按期|获得|零事故|翻倍|从.{1,12}(?:到|降|升)",
            "\\b(?:as a result|result(?:ed|s)?|in the end|finally|reduced?|cut|increased?|improved?|saved|dropped|fell|rose|grew|went live|launched|shipped|delivered|achieved"
                    + "|halved|doubled|from \\S+ to|on time|solved|fixed|accepted)\\b"),
    REFLECTION("反思|复盘|收获|教训|学到|改进|改变|认识|重来|影响",
            "learn|lesson|reflect|differently|change|improve|afterwards|what it means",
            "学到|学会|反思|复盘|教训|收获|意识到|认识到|如果重来|下次|以后我|之后我|从此|养成",
            "\\b(?:i (?:have )?learn(?:ed|t)|lesson|looking back|in hindsight|since then|next time|i would now|realis?z?ed|taught me|ever since)\\b"),
    DIFFICULTY("难|挑战|困难|问题|风险|瓶颈|顾虑|分歧|反对|冲突|失误|失败|差距|约束|批评|压力",
            "difficult|hard|challenge|problem|risk|bottleneck|obstacle|conflict|disagree|against|mistake|fail|constraint|short|critici|gap|fear",
            "难|挑战|困难|问题|瓶颈|风险|冲突|分歧|不同意|反对|担心|压力|故障|超时|失误|失败|不足|紧张|误",
            "\\b(?:difficult\\w*|hard(?:est)?|challeng\\w+|problems?|bottlenecks?|risks?|conflicts?|disagree\\w*|against|feared|worried|pressure|incidents?|mistakes?|failed|failure|timeouts?"
                    + "|short of|tight|late|stuck|blocked|obstacles?)\\b"),
    REASON("理由|原因|为什么|依据|取舍|决定|选择|比较|权衡|标准|优先级|动机|看重|考虑|判断",
            "why|reason|decision|decide|trade-?off|cho(?:ice|se|ose)|criteria|priorit|motive|alternative|compare|rest(?:ed)? on|matters|draws you",
            "因为|由于|考虑到|权衡|取舍|对比|比较|所以|因此|选择|选用|而不是|理由|原因|为了|优先|依据|看重|吸引",
            "\\b(?:because|since|so that|in order to|cho(?:se|ose|ice)|decided|instead of|rather than|trade-?offs?|compared|weighed|reason|therefore|priorit\\w+|matters?|due to|draws? me)\\b"),
    ACTION("做法|行动|步骤|方案|方法|措施|办法|采取|沟通|怎么做|如何|安排|分工|应对|处理|补救|计划|实践|配合",
            "what (?:was|you) (?:did|done)|did|do\\b|action|step|approach|how|measure|plan|talk|handl|method",
            "我(?:先|首先|就|便|又|再|主动|于是|后来|把|将|用|和|与|跟|给|找|让|为|带|每|建议|提出|写|做|设计|实现|分析|排查|定位|组织|推动|协调|梳理|引入|搭建|优化|重构|主导|负责|列|约|选|决定|改|加|查|看|发现|学|通过)"
                    + "|于是|然后|接着|随后",
            "\\b(?:i|we) (?:then |first |also |finally |personally |immediately |quickly )?(?:\\w+ed|built|wrote|led|ran|made|set|took|chose|found|spoke|brought|drew|held|did|began|put|cut|kept|split|chose|gave|taught|sent|met|won|grew"
                    + "|asked|would)\\b|\\b(?:first|then|next|after that) i\\b"),
    OWN_PART("自己|本人|亲手|职责|任务|角色|负责|作用|分工|擅长|能力|岗位",
            "you (?:did )?yourself|your (?:own|part|role|task|job)|own|role|task|responsib|contribut|abilit|strength|skill",
            "我(?:负责|主导|独立|牵头|承担|的任务|的职责|来|主要|设计|实现|提出|编写|写|推动|做|先|主动|一个人|带)|由我|本人|我擅长|我熟悉|我的优势",
            "\\b(?:i (?:was responsible|led|owned|built|wrote|designed|implemented|drove|proposed|took|was in charge|set|ran|created|introduced|decided|planned)|my (?:task|role|job|part|own|team)|myself|on my own|i am (?:good|strong))\\b"),
    SITUATION("背景|情境|情况|场景|目标|需求|经历|事例|例子|事情|现状|水平|要求|岗位|公司|年限|需要|期望|弄清|了解",
            "situation|background|context|goal|aim|need|where|came from|example|present|position|company|expect|position|began",
            "当时|去年|前年|今年|上一?家|之前|在.{1,20}(?:时|期间|中|公司|团队|项目)|项目|目标|需求|背景|公司|团队|业务|负责|目前|岗位|大学|实习|年",
            "\\b(?:when|last year|at (?:my|the|a|that)|in (?:my|20\\d\\d|the|a)|during|goal|aim|needed|team|company|project|customers?|at the time|currently|now|years?|while)\\b");

    private final Pattern asks;
    private final Pattern tellsChinese;
    private final Pattern tellsEnglish;

    Facet(String asksChinese, String asksEnglish, String tellsChinese, String tellsEnglish) {
        this.asks = Pattern.compile(asksChinese + "|\\b(?:" + asksEnglish + ")", Pattern.CASE_INSENSITIVE);
        this.tellsChinese = Pattern.compile(tellsChinese);
        this.tellsEnglish = Pattern.compile(tellsEnglish, Pattern.CASE_INSENSITIVE);
    }

    /** What a point asks for; empty where it asks for something that only its own words say. */
    static Optional<Facet> askedBy(String point) {
        return Arrays.stream(values()).filter(facet -> facet.asks.matcher(point).find()).findFirst();
    }

    /** Whether a sentence tells it. */
    boolean standsIn(String sentence, boolean chinese) {
        return (chinese ? tellsChinese : tellsEnglish).matcher(sentence).find();
    }
}
