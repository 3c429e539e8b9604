package io.rehearsal.assistant.local.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a statement of a posting, and in which sense it names things.
 *
 * @param start offset in the statement
 * @param end   offset one past its last character
 */
public record Clause(int start, int end, Sense sense) {

    /** What a posting says of what it names. */
    public enum Sense {
        REQUIRED, ADVANTAGE, NEGATED, EMPLOYER
    }

    private static final Pattern END = Pattern.compile("[。；;!！\\n]|\\.\\s|[，,]\\s?(?=(?:最好|(?:ideally|preferably|best|optionally)\\b|有|具备|具有|熟悉|熟练|了解|掌握|懂|会|精通|无需|无须|不|但|no\\b|not\\b|but\\b|although\\b))"
            + "|[，,]\\s?(?=[^，,]{1,40}(?:不作要求|不做要求|不要求|不限|不强求|(?:并?不是|并?非)必[须需要备]|(?:is|are)(?: not|n[’']t)\\b|not (?:required|needed|necessary)))"
            + "|\\s(?=(?:but|however|although)\\b(?! (?:is |are |would be )?(?:an? )?(?:plus|advantage|bonus|nice|welcome|preferred|helpful|not only)))|(?<=\\S)(?=但|不过)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADVANTAGE = Pattern.compile(
            "优先|加分|更佳|最好|者佳|尤佳|为佳|nice[- ]to[- ]have|good[- ]to[- ]have|preferred|preferably|ideally|\\bplus\\b(?!\\s+years)|bonus|advantage|desirable|beneficial"
                    + "|(?:would be|is|are) (?:great|nice|helpful|welcome|useful)", Pattern.CASE_INSENSITIVE);
    private static final String NEEDED = "(?:required|needed|necessary|expected|mandatory|essential|obligatory|a must|a prerequisite|a requirement|wanted|used here|part of)";
    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:is|are|will be|isn|aren)(?:\\s+not|[’']t)\\s+(?:strictly |really |absolutely )?" + NEEDED
                    + "|\\bnot\\s+(?:strictly |really )?" + NEEDED + "|\\b(?:is|are)\\s+not\\W*$"
                    + "|\\b(?:no|without|neither|zero)\\b.{0,60}\\b(?:required|needed|necessary|expected|is fine|are fine|is ok|are ok|welcome|no problem|not a problem)\\b|\\bno\\s+(?:need|knowledge of|experience (?:with|in))\\b"
                    + "|\\b(?:do|does|did|will|wo|would|need|you[’']?ll)(?:\\s+not|n[’']t)\\s+(?:need|have to|require|expect|look|use|be using|ask|demand|know|be|touch|work with|write|see much|meet|come across|deal with|care (?:about|for|whether))\\b|\\bneed not\\b"
                    + "|\\bnot\\s+(?:looking for|using|a)\\b|\\bnever (?:needed|used)\\b|\\bunnecessary\\b|\\b(?:can|may|could) (?:safely )?forget (?:about )?|\\bnot something we\\b|\\bno problem\\b|\\b(?:we|you['’]?ll|you will) never (?:use|need|touch)\\b|\\bwasted\\b|\\bnever (?:seen|touched|heard of)\\b|\\bno [\\p{L} .+#]{1,30} here\\b|\\b(?:plays?|has|have) no (?:role|part|place)\\b|\\bnot (?:our|my|your) (?:thing|problem|business|stack|world|cup of tea)\\b|\\bno longer (?:used?|needed|required)\\b|\\b(?:irrelevant|of no (?:use|importance|relevance))\\b"
                    + "|无需|无须|毋须|不需要?|不必|不用|(?<!不仅)不(?:作|做|强制|硬性)?要求|(?:并?不是|并?非)(?:硬性|必)(?:须|需|要|备|条件|要求)?|不强求|没有要求|(?:无|没有|没|不会|不懂).{0,15}(?:亦可|也可|均可|也行|都行|也没关系|也没事|也不要紧|也欢迎|也[oO][kK]|也无妨)|可有可无|无所谓|无要求|不涉及|不考虑|不会(?:用到|使用|碰)|不(?:写|碰|接触|沾)|用不(?:到|上|着)|非必[需须备要]|零基础.{0,4}(?:也|可|亦|欢迎|没)|不(?:看重|介意|在意)|不使用|不限制?",
            Pattern.CASE_INSENSITIVE);
    /** What the post is free of: "No night shifts", "no Cobol any more", 不安排夜班. "No less than three years" is asked for. */
    private static final Pattern FREE_OF = Pattern.compile(
            "^\\W*no\\s+(?![^:：]*[:：]|less|fewer|more than|later|doubt|matter|one\\b|two\\b|fear|criminal|objection|allerg)\\p{L}|\\b(?:no|not|none)\\b.{1,60}\\bany ?more\\b|\\b(?:moved|moving) (?:away|off) (?:from )?"
                    + "|\\bwithout (?:any )?(?:night|weekend|late) shifts?\\b|\\b(?:is|are) (?:a thing of the past|done elsewhere|somebody else[’']s|another team[’']s)\\b"
                    + "|\\b(?:is|are) (?:done|handled|run|covered|taken care of|looked after|made) (?:by (?:another|other|others|a different|somebody|someone|an? (?:external|outside|partner))\\b|elsewhere)|\\b(?:is|are) outsourced\\b"
                    + "|\\b(?:we|they)(?:[’']ve| have)? (?:retired|dropped|abandoned|phased out|got rid of|switched off)\\b|\\b(?:don[’']t|no need to) worry about\\b"
                    + "|由(?:其他|其它|别的|另外|专人|外包|货代|总部|第三方|兄弟|外部|别人)[^，。；]{0,10}(?:完成|负责|承担|处理|执行)|(?:已|均|全部)外包"
                    + "|不(?:安排|负责|承担|从事|参与|包含|包括(?!但)|需倒班|值夜班|倒班|坐班|上夜班)|(?<![\\p{IsHan}])(?:无|没有)(?:夜班|倒班|加班|出差|值班|销售任务|业绩)", Pattern.CASE_INSENSITIVE);
    /** There the people are welcome who lack it. */
    private static final Pattern WITHOUT = Pattern.compile("\\b(?:without|lack(?:s|ing)?|no)\\b.{1,60}\\b(?:welcome|fine|ok|okay|no problem)\\b|(?:没有?|不会|不懂|未)[^，。]{1,20}(?:欢迎|可投|没关系|无妨)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_ONLY = Pattern.compile("\\bnot (?:only|just)\\b|不仅|不只|不限于|not limited to", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPLOYER = Pattern.compile(
            "\\b(?:we|our (?:company|firm|group|team|clinic|hospital|school|business|founders?))\\b(?:[’']ve| have| has|[’']re| are| is)\\s(?!looking|seeking|hiring|searching|in need)"
                    + "|\\bcompany with\\b|\\b(?:founded|established|in business|on the market)\\b|(?:我们|我司|本公司|公司|集团|团队)(?:是|有|拥有|成立|创立|专注|深耕|致力)|成立于|深耕",
            Pattern.CASE_INSENSITIVE);

    public static List<Clause> of(Posting.Statement statement) {
        var text = statement.text();
        var clauses = new ArrayList<Clause>();
        int from = 0;
        for (var ends = END.matcher(text); ends.find(); from = ends.end()) {
            add(text, from, ends.start(), statement.advantage(), clauses);
        }
        add(text, from, text.length(), statement.advantage(), clauses);
        return clauses;
    }

    private static void add(String text, int from, int to, boolean advantage, List<Clause> clauses) {
        if (from < to) {
            var sense = sense(text.substring(from, to));
            clauses.add(new Clause(from, to, sense == Sense.REQUIRED && advantage ? Sense.ADVANTAGE : sense));
        }
    }

    /** The sense of a whole clause. */
    public static Sense sense(String clause) {
        boolean welcome = ADVANTAGE.matcher(clause).find() && !WITHOUT.matcher(clause).find();
        if ((NEGATED.matcher(clause).find() || FREE_OF.matcher(clause).find()) && !NOT_ONLY.matcher(clause).find()) {
            return welcome ? Sense.ADVANTAGE : Sense.NEGATED;
        }
        return welcome ? Sense.ADVANTAGE : EMPLOYER.matcher(clause).find() ? Sense.EMPLOYER : Sense.REQUIRED;
    }

    /** In which sense a statement names what stands at an offset. */
    public static Sense at(List<Clause> clauses, int offset) {
        return clauses.stream().filter(clause -> clause.start <= offset && offset < clause.end).map(Clause::sense).findFirst().orElse(Sense.REQUIRED);
    }
}
