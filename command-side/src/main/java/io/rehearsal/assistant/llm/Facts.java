package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.local.reading.Placeholder;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a resume and a job description say, to tell what a model has made up. What is left to be filled in, in brackets, is not made up. */
final class Facts {

    private static final Pattern NUMBER = Pattern.compile(
            "\\d+(?:[.,]\\d+)*\\s*(?:[%‰万亿千百倍]|(?:k|m|bn?|x|million|billion|thousand|percent)\\b)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPELLED = Pattern.compile(
            "[两二三四五六七八九十百千万亿]+\\s*(?:倍|人|名|家|万|亿|成|个|款|套|项|篇|次|场|台|条|年|天)|翻倍|翻番|减半|一半|零故障|零事故"
                    + "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?"
                    + "|hundreds?|thousands?|millions?|billions?"
                    + "|doubl(?:ed|ing)|tripl(?:ed|ing)|halv(?:ed|ing)|twice|half)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATIN_NAME = Pattern.compile("(?<![0-9])[A-Za-z][A-Za-z0-9]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9+#]*");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:;。！？：；]\\s*|[-•]\\s*)$");
    /** The two characters before the word tell one organisation from another. */
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\p{IsHan}{2}(?<![为对在于该本我们向给与由和及全])(?:公司|集团|大学|学院|研究院|研究所|银行|医院|事务所)|(?<=[就任供入]职于|服务于|实习于)\\p{IsHan}{2}"
                    + "|阿里巴巴|阿里云|蚂蚁集团|腾讯|字节跳动|百度|华为|京东|美团|拼多多|网易|小米|滴滴|快手|哔哩哔哩|微软|谷歌|亚马逊|英特尔");

    /** Bare numbers up to this one count things in the resume, such as its projects. */
    private static final int COUNTING = 20;

    private final SkillLexicon lexicon;
    private final String resume;
    private final String both;
    private final Set<String> resumeSkills;
    private final Set<String> skills;
    private final Set<String> numbers;
    private final Set<String> words;

    Facts(ResumeContent content, @Nullable String jd, SkillLexicon lexicon) {
        this.lexicon = lexicon;
        this.resume = normal(Stream.concat(ContentText.leaves(content).stream().map(ContentText.Leaf::value), content.skills().stream())
                .collect(Collectors.joining("\n")));
        this.both = resume + "\n" + normal(jd == null ? "" : jd);
        this.resumeSkills = concepts(resume);
        this.skills = concepts(both);
        this.numbers = all(NUMBER, resume);
        this.words = all(WORD, both);
    }

    /** Whether every skill that the text names is one of the resume's, whichever form it is named in. */
    boolean namesOwnSkills(String text) {
        return resumeSkills.containsAll(concepts(normal(text)));
    }

    /** Whether every skill that the text names stands in the resume or the job description. */
    boolean namesKnownSkills(String text) {
        return skills.containsAll(concepts(normal(text)));
    }

    /** Whether every measure in the text stands in the resume. */
    boolean measuresKnown(String text) {
        return matches(NUMBER, normal(text)).allMatch(number -> numbers.contains(bare(number.group())) || counts(bare(number.group())));
    }

    /**
     * Whether a new wording of the person's own text tells no skill, number or name that the person has not told; the job's words
     * for what is told may come in.
     */
    boolean tellsNothingNew(String after) {
        var text = normal(Placeholder.strip(after));
        return namesOwnSkills(text)
                && numbers.containsAll(all(NUMBER, text))
                && matches(SPELLED, text).allMatch(number -> resume.toLowerCase(Locale.ROOT).contains(number.group().toLowerCase(Locale.ROOT)))
                && matches(ORGANISATION, text).allMatch(name -> resume.contains(name.group()))
                && matches(WORD, text).filter(isName(text)).allMatch(word -> words.contains(bare(word.group())));
    }

    /** Whether a new wording still tells every number that the old one tells; a digit within a name such as k8s is none. */
    boolean keepsNumbers(String before, String after) {
        var kept = all(NUMBER, normal(Placeholder.strip(after)));
        return all(NUMBER, LATIN_NAME.matcher(normal(Placeholder.strip(before))).replaceAll("")).stream().allMatch(kept::contains);
    }

    /** A Latin word in Chinese is a name; in English one with a capital letter that does not begin a sentence. */
    private static Predicate<MatchResult> isName(String text) {
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        return word -> chinese || word.group().chars().skip(1).anyMatch(Character::isUpperCase)
                || Character.isUpperCase(word.group().charAt(0)) && !SENTENCE_START.matcher(text.substring(0, word.start())).find();
    }

    private static boolean counts(String number) {
        return number.length() <= 2 && number.chars().allMatch(Character::isDigit) && Integer.parseInt(number) <= COUNTING;
    }

    private Set<String> concepts(String text) {
        return lexicon.mentions(text).stream().map(mention -> lexicon.concept(mention.name())).collect(Collectors.toSet());
    }

    private static Set<String> all(Pattern pattern, String text) {
        return matches(pattern, text).map(match -> bare(match.group())).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String bare(String match) {
        return match.replaceAll("[\\s,]", "").toLowerCase(Locale.ROOT);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Form.NFKC);
    }
}
