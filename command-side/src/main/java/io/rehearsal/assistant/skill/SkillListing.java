package io.rehearsal.assistant.skill;

import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a line of a skills section apart into the skills that it lists. */
final class SkillListing {

    private static final Pattern LABEL = Pattern.compile("^([^:：,，、;；。\\t]{1,40})(?:[:：](?!:)|\\t)\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern SPOKEN = Pattern.compile("(?i)语言|外语|英语|languages?");
    /** A language that people speak, with how well in brackets. */
    private static final Pattern SPOKEN_LEVEL = Pattern.compile("[\\p{L} ]{2,24}[(（]\\s?(?:(?:fluent|native|mother tongue|bilingual|conversational|near-native|working proficiency"
            + "|native speaker|business level|流利|母语|日常交流)(?:[\\s,/]+[ABC][12]\\+?)?|[ABC][12]\\+?(?:[\\s,/-]+\\p{L}+)?)\\s?[)）]", Pattern.CASE_INSENSITIVE);
    /** The same in Chinese, where marks of examinations stand there too: {@code 日语（N1，流利）}. */
    private static final Pattern SPOKEN_CHINESE = Pattern.compile("\\p{IsHan}{1,4}[语話话文]\\s?[(（]\\s?(?:(?:N[1-5]|[ABC][12]|流利|母语|母語|入门|初级|中级|高级|熟练|精通|一般|良好|基础|简单|日常\\p{IsHan}{0,4}|[四六八]级|专[四八]|二外"
            + "|(?:CET|TEM|TOPIK|DELF|JLPT|IELTS|TOEFL|雅思|托福)[\\s-]?\\d{0,3}(?:\\.5)?级?|(?:可|能|可以)?(?:作为)?工作语言|听说读?写?\\p{IsHan}{0,3}|读写\\p{IsHan}{0,3})[\\s,，、/;；]*){1,4}[)）]", Pattern.CASE_INSENSITIVE);
    /** {@code English - C1}. */
    private static final Pattern SPOKEN_BEHIND_DASH = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}{2,15}\\s?[-–—]\\s?(?:fluent|native(?: speaker)?|mother tongue|bilingual|conversational|[ABC][12]\\+?)(?=\\s*(?:[,;/.]|$))", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)([^*]*[^*\\s])\\*\\*");
    /** How well a language is spoken, by itself or behind its name and a dash. */
    private static final Pattern LEVEL = Pattern.compile("(?:\\p{Lu}\\p{L}{2,15}\\s?[-–—]\\s?)?(?:(?:fluent|native|mother tongue|bilingual|conversational|basic|intermediate|advanced|[ABC][12])\\b.*|母语|流利|中等|一般|良好|日常交流)", Pattern.CASE_INSENSITIVE);
    /** What is done in a trade, such as {@code grouting}; what everybody does is none. */
    private static final Pattern GERUND = Pattern.compile("(?!(?:being|having|doing|making|using|working|learning|thinking|understanding|listening|speaking|reading|writing|travelling|traveling|running|gaming|hiking|cooking|swimming|including|following|leading|caring|helping|going|getting|developing|managing|planning|organi[sz]ing|multitasking|networking)$)\\p{Ll}{3,}ing");
    private static final Pattern ORDINARY = Pattern.compile("\\p{Ll}+(?:tion|ing|ment|er|or|ness|ity|al|ful|ed|ly|ss|age|ance|ence|ar)s?");
    /** How well, drawn: dots, stars, bars, a share, marks out of five or ten. */
    private static final Pattern RATING = Pattern.compile("\\s*(?:(?:[●○◐◑◉◎★☆✪✩⭐⬤◯■□▪▫▮▯█▓▒░]\\s?){2,}|(?<![\\d.])\\d{1,3}\\s?[%％]|(?<![\\d/.])\\d{1,2}\\s?/\\s?(?:5|10)(?![\\d/]))\\s*");
    private static final Pattern OF_A_LAND = Pattern.compile("\\s(?!native|fluent|basic|good|intermediate|advanced|beginner|conversational|professional|spoken|written|language|speaker|level|mother|proficien|working)\\p{Ll}{4,}"
            + "|菜|画|料理|餐|书法|园林|刺绣|医|美术|工艺|文学");
    /** Emphasis as Markdown writes it (CommonMark 6.1, 6.2) around a whole item. */
    private static final Pattern EMPHASIS = Pattern.compile("^(\\*{1,3}|_{1,3}|`)(?=\\S)(.*\\S)\\1$");
    private static final int LONGEST_NAME = 30;
    private static final int MOST_WORDS = 4;
    private static final int MOST_HAN = 10;
    private static final int MOST_HAN_OF_SHORT = 8;

    private final SkillCatalogue catalogue;
    private final MentionFinder finder;

    SkillListing(SkillCatalogue catalogue, MentionFinder finder) {
        this.catalogue = catalogue;
        this.finder = finder;
    }

    List<String> names(String line) {
        var names = new ArrayList<String>();
        var text = RATING.matcher(Proficiency.withoutBullet(STRONG.matcher(line).replaceAll("$1"))).replaceAll("; ");
        var label = LABEL.matcher(text);
        if (label.matches()) {
            var form = catalogue.find(label.group(1).strip());
            if (form != null && form.kind() == SkillLexicon.Kind.HARD && !Proficiency.isCategory(label.group(1))) {
                names.add(form.name());
            }
            text = saysHowWell(label.group(1), label.group(2)) ? label.group(1) : label.group(2);
        }
        var items = SkillItems.split(SPOKEN_BEHIND_DASH.matcher(SPOKEN_CHINESE.matcher(SPOKEN_LEVEL.matcher(text).replaceAll("")).replaceAll("")).replaceAll(""), finder).stream().map(item -> EMPHASIS.matcher(item).replaceFirst("$2"))
                .filter(item -> !(label.matches() && isSpoken(label.group(1)) && LEVEL.matcher(item).matches())).toList();
        long known = items.stream().filter(item -> known(item, Proficiency.strip(item)) != null).count();
        boolean spoken = label.matches() && SPOKEN.matcher(label.group(1)).find();
        boolean neither = spoken && items.stream().map(item -> known(item, Proficiency.strip(item))).anyMatch(form -> form != null && form.kind() == null);
        boolean prose = items.stream().anyMatch(Proficiency::opensAsProse);
        long brief = prose ? 0 : items.stream().filter(SkillListing::isShort).count();
        boolean listing = !neither && (known * 3 >= items.size() || brief * 10 >= items.size() * 8L && (items.size() > 1 || known == 0));
        for (var item : items) {
            collect(item, listing, names);
        }
        return names;
    }

    /** Whether a skill stands where labels do, with nothing behind it but how well: {@code First aid: expert}. */
    private boolean saysHowWell(String label, String level) {
        return (Proficiency.isGeneric(level.strip()) || level.codePoints().noneMatch(Character::isLetterOrDigit)) && !Proficiency.isCategory(label) && !isSpoken(label);
    }

    /** Whether a label says that languages follow, or is the name of one that people speak. */
    private boolean isSpoken(String label) {
        var form = catalogue.find(label.strip());
        return SPOKEN.matcher(label).find() || form != null && form.kind() == null;
    }

    private static boolean isShort(String item) {
        if (!Folding.hasHan(item)) {
            return item.split("\\s+").length <= 3;
        }
        long han = item.chars().filter(c -> Folding.isHan((char) c)).count();
        return han <= MOST_HAN_OF_SHORT && item.length() <= LONGEST_NAME && Proficiency.strip(item).length() >= item.length() - 2 && !Proficiency.readsAsSentence(item);
    }

    /** @param listing whether the line is a list of names, so that unknown ones in it are names too */
    private void collect(String item, boolean listing, List<String> names) {
        var bare = Proficiency.strip(item);
        var known = known(item, bare);
        if (known != null) {
            if (known.kind() == SkillLexicon.Kind.HARD) {
                names.add(known.shown());
            }
            return;
        }
        var found = finder.find(bare);
        int covered = found.stream().mapToInt(mention -> mention.end() - mention.start()).sum();
        boolean made = found.size() > 1 && covered * 10 >= bare.length() * 7;
        boolean unknownName = listing && !made && (isName(bare) || GERUND.matcher(bare).matches()) && found.stream().allMatch(mention -> mention.form().kind() == SkillLexicon.Kind.HARD || isKindOfSomething(bare, mention) || isFieldOf(bare, mention));
        if (Proficiency.isGeneric(item)) {
            return;
        }
        if (unknownName && found.size() == 1 && Proficiency.onlyExplains(bare, found.getFirst().start(), found.getFirst().end())) {
            names.add(found.getFirst().form().shown());
        } else if (unknownName) {
            names.add(bare);
        } else {
            found.stream().filter(mention -> mention.form().kind() == SkillLexicon.Kind.HARD).forEach(mention -> names.add(mention.form().shown()));
        }
    }

    /** A language's name before what comes from its land: {@code French cuisine}, unlike {@code native French}. */
    private static boolean isKindOfSomething(String item, MentionFinder.Found mention) {
        return mention.form().kind() == null && mention.start() == 0 && mention.end() < item.length() && OF_A_LAND.matcher(item.substring(mention.end())).matches();
    }

    /** A trait's name within that of a trade's task: {@code 商务谈判}, unlike {@code 谈判能力}. */
    private static boolean isFieldOf(String item, MentionFinder.Found mention) {
        return mention.form().kind() == SkillLexicon.Kind.SOFT && Folding.hasHan(item) && mention.start() >= 2 && mention.end() == item.length();
    }

    private @Nullable SkillForm known(String item, String bare) {
        Deadline.checkCurrent();
        var whole = catalogue.find(item);
        if (whole != null) {
            return whole;
        }
        var stripped = catalogue.find(bare);
        var unversioned = Proficiency.withoutVersion(bare);
        return stripped != null || unversioned.length() < 3 ? stripped : catalogue.find(unversioned);
    }

    private static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NAME || ORDINARY.matcher(text).matches() || Proficiency.isGeneric(text) || text.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        long han = text.chars().filter(c -> Folding.isHan((char) c)).count();
        return text.split("\\s+").length <= MOST_WORDS && han <= MOST_HAN && !Proficiency.readsAsSentence(text) && !Proficiency.isTrait(text);
    }
}
