package io.rehearsal.assistant.local.chat;

import java.util.regex.Pattern;

/**
 * Knows from the words what is wanted. A wish is a combination of things spoken of, such as the resume and something to mend, so that
 * it does not hang on a phrase; whatever is none of the others is a question about a subject.
 */
final class WishReader {

    private static final Pattern RESUME = words("简历|履历|résumé|\\bresum[eé]s?\\b|\\bcvs?\\b|curriculum vitae");
    private static final Pattern INTERVIEW = words("面试|面的|interviews?\\b|\\bmock\\b");
    private static final Pattern POSTING = words("岗位|职位|招聘|\\bjd\\b|这份工作|这个工作|应聘|\\bposting|\\bvacanc|job (description|ad|advert|offer|spec)|"
            + "\\b(this|the|that|following) (job|role|position|opening|opportunity)\\b");
    private static final Pattern WEAK = words("弱|不足|缺点|短板|问题|改进|改善|提升|提高|优化|毛病|欠缺|缺什么|缺少|缺了|不好|修改|要改|怎么改|该改|哪里改|得改|完善|评价|点评|看看|"
            + "\\bweak|improv|\\bfix|missing|\\black|wrong|problem|issue|better|shortcoming|flaw|polish|critique|review|feedback|\\bmend|stronger|"
            + "let .{0,10}down|hold.{0,6}back|gaps?\\b|\\bbad\\b|red flags?");
    private static final Pattern MISTAKE = words("错|不好|没答|失误|丢分|扣分|失分|表现|复盘|怎么样|如何|得分|分数|成绩|弱|不足|问题|改进|差|薄弱|"
            + "wrong|mistake|miss|\\bbad|worst|\\bdid i\\b|how did|perform|points|weak|score|fail|improve|feedback|went|\\bgo\\b|better|trip|mess|screw|struggl|debrief");
    private static final Pattern OWN = words("我|上次|上一次|上回|最近|刚才|刚刚|昨天|今天|\\bmy\\b|\\bi\\b|\\bme\\b|last|latest|recent|previous|yesterday|today|just now");
    private static final Pattern READ = words("读什么|看什么|学什么|看哪些|读哪些|学哪些|补什么|补哪些|复习什么|资料|书单|什么书|哪些书|好书|看书|读书|推荐.{0,12}(书|文章|课|资源|教程|阅读)|(教程|课程|文章|资源).{0,6}推荐|"
            + "怎么准备|如何准备|该学|学习什么|学习哪|学习计划|"
            + "\\bread(ing)?\\b|\\bbooks?\\b|resources?\\b|\\bstudy\\b|(should|could|can|to|must) (i )?(learn|study|brush|revise)|\\bcourses?\\b|materials?\\b|"
            + "articles?\\b|tutorials?\\b|(how|what).{0,20}prepare|brush up");
    private static final Pattern REWRITE = words("改写|润色|重写|换个说法|换种说法|换一种说法|怎么写更|写得更|改得更|改好一点|改一下|改改|帮我改|优化一下|优化(这|下面)|修改(这|下面|一下)|重新(写|表述|组织)|"
            + "rewrite|re-write|rephrase|reword|re-word|polish|paraphrase|word (this|it|that) (better|differently)|put (this|it|that) better|"
            + "(improve|fix|strengthen|tighten|edit|sharpen) (this|the following|that|my)|make (this|it|that|the following).{0,30}(better|stronger|sharper|punchier|shorter|clearer)|"
            + "(better|stronger) way to (say|write|put)|how (can|could|should|do|would) (i|you) (write|phrase|word|say|put) (this|that)");
    private static final Pattern LINE = words("这句|这一句|这行|这一行|这段|这一段|这条|下面|这个描述|这段话|句话|以下|[:：]|[\"“「]|\\bline\\b|sentence|bullet|paragraph|phrase|\\bthis\\b|following|wording");
    private static final Pattern MATCH = words("匹配|适合|符合|胜任|合适|够格|达标|契合|\\bmatch|\\bfit\\b|\\bfits\\b|\\bsuit|qualif|stack up|measure up|chances?|cut out for|good enough for|compare (to|with)");
    private static final Pattern ABOUT = words("^(你好|您好|嗨|哈喽|早上好|晚上好|在吗|hi|hello|hey|good (morning|evening|afternoon))[!！,，。. ]*$|你是谁|你是什么|你能做|你会(做)?什么|你可以做|你能帮|"
            + "你有什么(功能|用)|介绍.{0,4}(你自己|自己)|怎么用你|who are you|what are you\\b|what can you|what do you do|how can you help|your (features|abilities|name)|^help[?!. ]*$|^帮助$|introduce yourself");
    private static final Pattern EXPLAIN = words("什么是|是什么|什么叫|是啥|解释|讲讲|讲一下|原理|区别|含义|what('s| is| are| does)|explain|define|definition|meaning of|difference between|how does|how do .{2,40} work");
    private static final Pattern NEXT = words("^(那|那么|还有|然后|and|what about|how about|so|then|ok(ay)?|now|show me|tell me( about)?|give me|explain|more on|details? (of|on)|go on( to| with)?|expand on|继续说|说说|讲讲|展开|看看|请|再)*[,，、 ]*"
            + "(the |第)?(first|second|third|fourth|fifth|sixth|last|next|other|1st|2nd|3rd|4th|5th|no\\.? ?\\d|number (\\d|one|two|three|four|five)|#\\d|\\d|一|二|两|三|四|五|六|下一|下|另一|最后一)"
            + "( ?(one|ones|point|item|question|thing|suggestion|passage|of them|个|点|条|题|项|道|则|篇|本|please|then))*( ?(呢|吗|怎么样|是什么|说说|展开|讲讲|详细|怎么改|please|in detail|too))*[?？!！。. ]*$"
            + "|^(next|more|go on|continue|and then|what else|anything else|继续|接着|接着说|下一个|还有呢|还有吗|然后呢|再来一个|更多|别的呢|其他的呢)[?？!！。. ]*$");

    private WishReader() {
    }

    /** @param text what was said last */
    static Wish of(String text) {
        var said = text.strip();
        var question = question(said);
        if (NEXT.matcher(said).find()) {
            return Wish.NEXT;
        }
        if (ABOUT.matcher(said).find()) {
            return Wish.ABOUT;
        }
        if (MATCH.matcher(question).find() && (POSTING.matcher(question).find() || RESUME.matcher(question).find() || said.length() > question.length())) {
            return Wish.MATCH;
        }
        if (REWRITE.matcher(question).find() && (LINE.matcher(said).find() || !RESUME.matcher(question).find())) {
            return Wish.REWRITE;
        }
        if (INTERVIEW.matcher(question).find() && MISTAKE.matcher(question).find() && OWN.matcher(question).find() && !READ.matcher(question).find()) {
            return Wish.INTERVIEW_MISTAKES;
        }
        if (RESUME.matcher(question).find() && WEAK.matcher(question).find() && !EXPLAIN_ONLY.matcher(question).find()) {
            return Wish.RESUME_WEAKNESS;
        }
        if (READ.matcher(question).find() && !EXPLAIN_FIRST.matcher(question).find()) {
            return Wish.READING;
        }
        return Wish.EXPLANATION;
    }

    /** "What is a resource leak" speaks of a thing, "what is good to read" of reading. */
    private static final Pattern EXPLAIN_FIRST = words("^(什么是|解释|(what is|what's|what are|define|explain) (an?|the) (?!(best|good|right)))");
    private static final Pattern EXPLAIN_ONLY = words("^(what is an?|什么是) ?(resum|cv|简历)");

    /** The line that asks: the first or the last, where a longer text stands with it. */
    static String question(String said) {
        var lines = said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return "";
        }
        var first = cut(lines.getFirst());
        return lines.size() == 1 ? first : first + "\n" + (lines.getLast().length() <= 80 ? lines.getLast() : "");
    }

    /** What stands behind a colon or in quotation marks is spoken of and does not ask. */
    private static String cut(String line) {
        var colon = line.replaceFirst("([:：]).{12,}$", "$1");
        return colon.replaceAll("[\"“「『][^\"”」』]{8,}[\"”」』]", "\"\"");
    }

    static boolean explains(String text) {
        return EXPLAIN.matcher(text).find();
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
