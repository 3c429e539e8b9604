package io.rehearsal.assistant.local.reading;

import io.rehearsal.assistant.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A job description, line by line.
 *
 * @param lines statements in their order, without bullets and headings
 */
public record Posting(Language language, List<Statement> lines) {

    private static final int LONGEST = 20_000;
    private static final int MOST_LINES = 150;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_HEADING = 40;

    /** Postings are often pasted as one line; there a heading or a numbered item begins a line of its own. */
    private static final Pattern LINE_END = Pattern.compile(
            "\\s*\\R\\s*|[；;]\\s*|(?<=\\p{IsHan})[。！!]\\s*(?=\\S)|(?<=\\S)\\s*(?=(?:岗位职责|工作职责|职位描述|任职要求|任职资格|岗位要求|职位要求|加分项)\\s*[:：])"
            + "|(?<=[\\p{L}\\p{N}。；;.)）])\\s+(?=\\d{1,2}\\s*[.、)）](?!\\d))");
    private static final Pattern ADVANTAGE = Pattern.compile("ideally|nice[- ]to[- ]have|good to have|preferred|desired|desirable|bonus|\\bplus|advantage|optional|加分|优先", Pattern.CASE_INSENSITIVE);
    private static final Pattern WELCOME = Pattern.compile("icing|cherry|最好|有则更|有更|ideally|great|nice|a plus|desirable|extra|points|optional|apart|stand out|impress|would help|love|like|happy|delighted|glad|not (?:required|essential|a must)|better|might|may also|if you also|锦上添花|额外|可选|非必|如果|^若|欢迎|期待|希望|更佳|更好|优先|加分|尤佳", Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile("^[\\s•·●▪◦■◆*\\-–—>#]*(?:[（(]?\\d{1,2}\\s*[.、)）](?!\\d)"
            + "|[（(]?[一二三四五六七八九十]{1,2}[、)）])?\\s*");

    /** There recruiting is what the employer does. Before the words of an office or a craft it is what the person is to do, and a skill. */
    private static final Pattern ADVERT = Pattern.compile(
            "^(?:(?:我们|我司|本公司|公司|现在?|正在|长期|急需?|因业务(?:发展|扩张|需要)[，,]?)\\s*)*(?:招聘|诚聘|急聘|诚招)"
            + "(?![，。；、,;]|\\s*(?:经验|渠道|流程|工作|管理|需求|计划|体系|专员|经理|主管|顾问|总监|助理|与|和|及|模块|数据|方面|网站|面试|能力|技巧|培训|岗位|职位|人数|部门|信息|启事|$))[：:\\s]*"
            + "|^(?:we(?:['’]re| are)\\s+)?(?:now\\s+|currently\\s+)?(?:hiring|recruiting)(?=[:\\s])(?!\\s*(?:experience|process|strateg|pipeline|manager|coordinator|"
            + "specialist|consultant|partner|officer|and\\b|skills?\\b|tools?\\b|team|events?\\b|platforms?\\b|metrics|software|$))[:\\s]+",
            Pattern.CASE_INSENSITIVE);

    /** Headings of what is only welcome, in words that are no names of a section; a longer one has to end in a colon. */
    private static final String EXTRAS = "^(?:锦上添花|(?:icing|cherry) on (?:the|top)(?: of the)?(?: cake)?|最好(?:有|会|能|具备|了解)?|有则更[好佳]|有更[好佳]|额外(?:加分|亮点)?项?|可选(?:技能|条件)?|非必[需须备](?:项|条件|技能)?|加分(?:技能|条件)?|extras?|(?:brownie|extra|bonus) points(?: for)?|optional extras?|what (?:would|will|could) (?:set you apart|make you stand out|help|impress us))[^\\p{L}]*$"
            + "|^(?:如果你?(?:还|也|有|会|能|懂|了解)|若(?:还|也|有|会|能)|(?:更)?(?:欢迎|期待|希望)(?:你)?(?:还|也)?(?:有|会|具备|了解)|(?:we[’']d|we would|we will|we[’']ll) (?:also )?(?:love|like|be (?:happy|delighted|glad))|not (?:required|essential|a must),? but"
            + "|(?:even )?better (?:still )?if|(?:you (?:might|may) also|if you also)\\b)[^.。]{0,40}[:：]\\s*$";

    /** {@code 【必须】}. */
    private static final Pattern BRACKETED = Pattern.compile("^[【〔「\\[(（]([^】〕」\\])）]{2,20})[】〕」\\])）]([:：]?\\s*)$");

    /** What is offered in a sentence of its own, under whatever heading. */
    private static final Pattern OFFERED = Pattern.compile("薪资|月薪|底薪|年薪|薪酬|五险|六险|双休|包吃|包住|食宿|年终奖|奖金|下午茶|诚邀|加入我们|待遇(?:从优|优厚)|福利"
            + "|\\b(?:(?:competitive|good|attractive|fair) (?:salary|pay|wages?)|perks|free (?:fruit|lunch|coffee|parking)|paid (?:leave|holidays?)|join us|apply (?:now|today|online)|send (?:us )?your (?:cv|resume))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile("要求|熟悉|精通|掌握|经验|具备|会(?!议)|能力|负责|设计|核算|\\b(?:experience|knowledge|skills?|require|must|need|know|familiar|design|manage|calculat|administ)", Pattern.CASE_INSENSITIVE);

    /** A heading that speaks to the reader, however long. */
    private static final Pattern SPOKEN_TO = Pattern.compile("^(?:ideally,? )?(?:what )?you(?:[’']ll| will|[’']d)?(?: also| ideally)? (?:bring|have|need)(?: along| with you)?\\W*$|^(?:what )?we(?:(?:[’']re| are) looking for| (?:expect|ask(?: you)?(?: for)?|look for|need|want|value|require))(?: from you| of you)?\\W*$|^(?:essentials?|desirable)(?: criteria| skills| requirements| experience)?\\W*$"
            + "|^我们(?:需要|期待|希望|要求|想找|在找|寻找|看重)(?:的是)?(?:你|您)?(?:具备|会|有|能)?[:：]?\\s*$|^(?:理想的|适合的)?[你您](?:需要|应该|要|得)?(?:具备|会|懂|有|拥有|是)?[:：]\\s*$|^(?:我们)?对[你您]的(?:要求|期待|期望)[^\\p{L}]*$|^(?:必须|必需|必备|硬性)(?:条件|技能|要求|项|会|有)?[^\\p{L}]*$|^(?:必备|基本|硬性|任职)(?:条件|技能|要求)\\W*$|^(?:有|具备|具有)?(?:以下|下列).{0,12}(?:更佳|更好|优先|加分|尤佳)[^\\p{L}]*$"
            + "|^(?:it would be|it[’']s) (?:great|nice|a plus) if you\\b.{0,15}$|" + EXTRAS, Pattern.CASE_INSENSITIVE);

    /** What a part of the description is about. */
    public enum Section {
        DUTIES("职责|你要做的|日常工作|your tasks|tasks$|what you do$|day[- ]to[- ]day|工作内容|岗位描述|职位描述|你将|您将|responsibilit|what you('ll| will)|duties|your role|the role|job description"),
        REQUIREMENTS("要求|任职|资格|加分|优先条件|我们希望|requirement|qualification|what you (need|bring)|must have|required|nice[- ]to[- ]have|good to have|preferred|desired|bonus|optional|skills|who you are"
                + "|about you|your (?:profile|skills|background|experience|strengths)|(?:the )?ideal candidate|person specification|what we(?:[’']re| are) looking for|profile$"),
        OFFER("福利|待遇|薪资|薪酬|公司(介绍|简介)|关于我们|工作地点|工作时间|benefits?|about (us|the company)|we offer|perks|salary|compensation|location"
                + "|how to apply|equal opportunit"),
        UNNAMED("$^");

        private final Pattern heading;

        Section(String heading) {
            this.heading = Pattern.compile("^\\W{0,3}[\\p{L} '’&/]{0,20}?(" + heading + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    /** @param advantage whether it stands under a heading for what would only be welcome */
    public record Statement(Section section, String text, boolean advantage) {
    }

    private record Heading(Section section, String rest, boolean advantage) {
    }

    public static Posting of(String jobDescription) {
        var text = jobDescription.substring(0, Math.min(jobDescription.length(), LONGEST));
        var lines = new ArrayList<Statement>();
        var section = Section.UNNAMED;
        boolean advantage = false;
        for (var statement : LINE_END.splitAsStream(text).flatMap(line -> sentences(line).stream()).toList()) {
            var line = ADVERT.matcher(BULLET.matcher(statement.strip()).replaceFirst("")).replaceFirst("");
            var heading = heading(line);
            if (heading == null) {
                boolean offer = OFFERED.matcher(line).find() && !ASKS.matcher(line).find();
                add(line, offer ? Section.OFFER : section, advantage, lines);
            } else if (heading.section == Section.OFFER && !heading.rest.isEmpty()) {
                add(heading.rest, Section.OFFER, false, lines);
            } else {
                section = heading.section;
                advantage = heading.advantage;
                add(BULLET.matcher(heading.rest).replaceFirst(""), section, advantage, lines);
            }
        }
        return new Posting(Language.of(text), List.copyOf(lines));
    }

    /** What the job consists of: the duties where they stand under a heading, else everything but what is offered. */
    public List<String> duties() {
        var duties = texts(Section.DUTIES);
        return duties.isEmpty() ? wanted() : duties;
    }

    /** What is demanded rather than welcomed. */
    public List<String> required() {
        return asked().stream().filter(line -> !line.advantage).map(Statement::text).toList();
    }

    /** The texts of {@link #asked}. */
    public List<String> wanted() {
        return asked().stream().map(Statement::text).toList();
    }

    /** Everything but what the employer offers. */
    public List<Statement> asked() {
        return lines.stream().filter(line -> line.section != Section.OFFER).toList();
    }

    private List<String> texts(Section section) {
        return lines.stream().filter(line -> line.section == section).map(Statement::text).toList();
    }

    private static List<String> sentences(String line) {
        return line.length() > LONGEST_LINE ? Sentences.of(line) : List.of(line);
    }

    private static void add(String line, Section section, boolean advantage, List<Statement> lines) {
        if (lines.size() < MOST_LINES && line.codePoints().anyMatch(Character::isLetterOrDigit)) {
            lines.add(new Statement(section, line.substring(0, Math.min(line.length(), LONGEST_LINE)).strip(), advantage));
        }
    }

    private static @Nullable Heading heading(String written) {
        var line = BRACKETED.matcher(written.strip()).replaceFirst("$1$2");
        if (SPOKEN_TO.matcher(line).find()) {
            return new Heading(Section.REQUIREMENTS, "", WELCOME.matcher(line).find());
        }
        int colon = line.replace('：', ':').indexOf(':');
        var title = colon < 0 ? line : line.substring(0, colon);
        boolean alone = colon < 0 && title.length() <= LONGEST_HEADING / 2 && title.split("\\s+").length <= 5 && !title.matches(".*[，。,.].*");
        if (title.length() > LONGEST_HEADING || colon < 0 && !alone) {
            return null;
        }
        for (var section : Section.values()) {
            if (section.heading.matcher(title).find()) {
                return new Heading(section, colon < 0 ? "" : line.substring(colon + 1).strip(), ADVANTAGE.matcher(title).find());
            }
        }
        return null;
    }
}
