package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.local.reading.Posting.Section;
import io.rehearsal.assistant.local.reading.Posting.Statement;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a posting asks for by name though no catalogue lists it: short items of lists, and what stands behind “experience with” and the like. */
final class NamedItems {

    /** An item of the statement at its place. */
    record Named(String text, int start) {
    }

    private static final int MOST_WORDS = 4;
    private static final int MOST_HAN = 12;
    /** A line of so few Chinese characters under a heading of what is asked for names one thing. */
    private static final int WHOLE_HAN = 8;
    private static final int LONGEST = 40;
    private static final Pattern DIVIDER = Pattern.compile("[,，、;；|。()（）]|\\.\\s|\\.$|\\s(?:and|or|but also|as well as|plus)\\s|\\s&\\s|(?<=\\p{IsHan})(?:和|与|及|以及|或)(?=\\S{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_EN = Pattern.compile("^(?:(?:you(?:[’']re| are| know| can do| do| master)(?: how to do)?|(?:are |is )?(?:at home|confident|good|great|strong) (?:with|in|at)|ideally|preferably|best of all|for example|e\\.g\\.|such as|not only|not just|must have|must|should have|you have|you bring|candidates? (?:must )?have|having|required|valid|current|and|or|an?|the|some|any|do|perform|handle|proven|solid|strong|good|excellent|deep|sound"
            + "|hands-on|practical|working|basic|advanced|prior|previous|demonstrated|extensive|thorough|full|relevant)\\s+|(?:experience|experienced|knowledge|understanding|proficien(?:cy|t)|familiar(?:ity)?|expertise|skills?"
            + "|skilled|background|command|competen(?:ce|cy|t)|training|trained|certified|certification|qualified|ability|able|mastery|fluency)\\s+(?:working\\s+)?(?:of|in|with|using|on|as)\\s+)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL_EN = Pattern.compile("\\s+(?:experience|knowledge|skills?|required|preferred|is (?:required|a must|essential)|a must|etc\\.?|desirable|expertise|(?:is )?a plus)\\W*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_ZH = Pattern.compile("^(?:能够?|可以?|须|需|必须|应|并|且|有|一定的?|扎实的?|较强的?|丰富的?|相关|良好的?)*(?:精通|熟练(?:掌握|使用|运用|操作)?|熟悉|掌握|了解|具备|具有|持有?|拥有|会(?:使用|操作)?|使用|操作|擅长|懂得?|取得|通过|有)(?:过|各类|各种|常用的?|主流的?|一定的?|扎实的?|丰富的?|良好的?)*");
    private static final Pattern TAIL_ZH = Pattern.compile("(?:的|等|相关)*(?:工作)?(?:经验|经历|能力|知识|技能|技巧|操作|使用|优先|加分|者)*(?:等|者|优先)*$");
    private static final Pattern NO_SKILL = Pattern.compile("\\b(?:communicat|team|motivat|attention|detail|passion|willing|flexib|driven|eager|enthusias|interpersonal|organi[sz]|problem|attitude|environment|fast-paced|degree|bachelor"
            + "|diploma|relate|similar|equivalent|relevant|candidate|applicant|independent|opportunit|travel|remote|benefit)\\w*"
            + "|\\b(?:(?:at least |minimum (?:of )?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|several|more)|abilit(?:y|ies)|able|self|years?|masters?|phd|fields?|others?|work(?:ing)? (?:permit|hours)|salary|we|you|our|your|their|who|that|is|are|will|time|plus)\\b"
            + "|沟通|责任|团队|学习能力|抗压|吃苦|耐心|细心|认真|良好|优秀|积极|热情|热爱|性格|思维|表达|协作|协调能力|执行力|敬业|学历|本科|大专|硕士|博士|专业|以上|经验不限|年龄|男女|薪|形象|身体|工作|岗位|任职|要求|职责|负责|公司|服从|出差|优先|年|岁|性别|适应|夜班|五险|双休|底薪|提成|补贴|食宿|包吃|均可|不限|倒班|加班|稳定|健康|守时|勤快|踏实|礼貌|亲和|笑容|开朗", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPOKEN_TO = Pattern.compile("\\b(?:you(?:[’']re)?|candidates?|applicants?|wanted|somebody|someone|we (?:need|want|seek|look for|are looking))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED_BEFORE = Pattern.compile("\\b(?:(?:good|great|skilled|experienced|trained|proficient|confident|at home|versed) (?:at|in|with)|(?:experience|knowledge|command|understanding|mastery) (?:of|in|with)|familiar with"
            + "|you (?:know|master))\\s+(?:how to do\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTED_BEFORE = Pattern.compile("(?:,|\\band|\\bor)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOING_BEFORE = Pattern.compile("\\b(?:do|perform|handle)\\s+$", Pattern.CASE_INSENSITIVE);

    private NamedItems() {
    }

    static List<Named> in(Statement statement, SkillLexicon lexicon) {
        var found = new ArrayList<Named>();
        var text = statement.text();
        if (statement.section() == Section.DUTIES || statement.section() == Section.OFFER) {
            return found;
        }
        int from = 0;
        int parts = 0;
        boolean list = true;
        for (var divider = DIVIDER.matcher(text); ; ) {
            boolean more = divider.find();
            int to = more ? divider.start() : text.length();
            list &= isBrief(text.substring(from, to).strip());
            parts++;
            if (more && "(（".indexOf(text.charAt(to)) >= 0 && !lexicon.mentions(text.substring(to)).isEmpty()) {
                from = divider.end();
                continue;
            }
            add(text, from, to, statement.section() == Section.REQUIREMENTS, lexicon, found);
            if (!more) {
                break;
            }
            from = divider.end();
        }
        boolean trusted = statement.section() == Section.REQUIREMENTS || list && parts >= 3;
        return trusted ? found : SPOKEN_TO.matcher(text).find() ? spoken(text, found) : List.of();
    }

    /** In a sentence to the reader, what stands behind "you are good at" and the like, and what is listed with it. */
    private static List<Named> spoken(String text, List<Named> found) {
        var kept = new ArrayList<Named>();
        for (var named : found) {
            var before = text.substring(0, named.start());
            boolean asked = ASKED_BEFORE.matcher(before).find();
            boolean listed = !kept.isEmpty() && before.lastIndexOf(". ") < kept.getLast().start() && (LISTED_BEFORE.matcher(before).find() || DOING_BEFORE.matcher(before).find())
                    && named.text().split("\\s+").length < MOST_WORDS;
            boolean verb = EnglishVerbs.of(named.text().split("\\s+")[0]).filter(first -> first.base().equalsIgnoreCase(named.text().split("\\s+")[0])).isPresent();
            if (asked || listed && !verb) {
                kept.add(named);
            }
        }
        return kept;
    }

    private static void add(String text, int from, int to, boolean asked, SkillLexicon lexicon, List<Named> found) {
        var part = text.substring(from, to).strip();
        boolean han = part.codePoints().anyMatch(Character::isIdeographic);
        var lead = (han ? LEAD_ZH : LEAD_EN).matcher(part);
        boolean led = lead.find() && lead.end() > 0;
        var item = led ? part.substring(lead.end()) : part;
        item = (han ? TAIL_ZH : TAIL_EN).matcher(item).replaceFirst("").strip().replaceAll("^[\\W&&[^\\p{L}.]]+|[\\s.:：*]+$", "");
        boolean named = isBrief(item) && item.length() > (han ? 1 : 2) && !NO_SKILL.matcher(item).find() && item.codePoints().anyMatch(Character::isLetter)
                && lexicon.mentions(item).isEmpty() && !item.contains(":") && !item.contains("：");
        boolean bullet = asked && text.strip().length() == part.length() && item.codePointCount(0, item.length()) <= WHOLE_HAN;
        if (named && (!han || led || asked && text.contains("、") || bullet)) {
            found.add(new Named(item, text.indexOf(item, from)));
        }
    }

    private static boolean isBrief(String item) {
        long han = item.codePoints().filter(Character::isIdeographic).count();
        return !item.isEmpty() && item.length() <= LONGEST && han <= MOST_HAN && item.split("\\s+").length <= MOST_WORDS + (han > 0 ? 2 : 0);
    }
}
