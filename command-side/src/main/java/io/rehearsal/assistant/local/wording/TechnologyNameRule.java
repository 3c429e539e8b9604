package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Javascript → JavaScript, Mysql → MySQL, github → GitHub: the lexicon's spelling, where it is a name and not an everyday word. */
final class TechnologyNameRule implements WordingRule {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-_]");

    /** Names written like words: small letters there are a slip, not a common noun. */
    private static final Set<String> WORDLIKE = Set.of("java", "python", "spring", "spring boot", "spring cloud", "docker", "redis", "linux", "kafka",
            "hadoop", "spark", "flink", "kubernetes", "jenkins", "tomcat", "maven", "gradle", "git", "angular", "django", "flask", "hive",
            "photoshop", "excel", "oracle", "kotlin", "scala", "ubuntu", "selenium", "jira", "postman", "figma", "android", "windows",
            "elasticsearch", "terraform", "ansible", "bootstrap", "prometheus", "grafana", "zookeeper", "dubbo", "netty", "hibernate", "typescript",
            "perl", "ruby on rails", "laravel", "azure", "webpack", "matlab", "tableau", "cassandra", "snowflake");

    /** Right as they stand: Ajax is written both ways, and IOS is also Cisco's. */
    private static final Set<String> EITHER_WAY = Set.of("Ajax", "IOS");

    private final Reading reading;

    TechnologyNameRule(Reading reading) {
        this.reading = reading;
    }

    @Override
    public RuleName name() {
        return RuleName.TECHNOLOGY_NAME;
    }

    @Override
    public String reword(Line line) {
        var text = line.text();
        if (allCapitals(line)) {
            return text;
        }
        var spelled = new StringBuilder(text);
        for (var mention : reading.lexicon().mentions(text).reversed()) {
            if (misspelled(text, mention) && !Untouchable.overlaps(text, mention.start(), mention.end())) {
                spelled.replace(mention.start(), mention.end(), mention.name());
            }
        }
        return spelled.toString();
    }

    private static boolean misspelled(String text, Mention mention) {
        var written = text.substring(mention.start(), mention.end());
        var name = mention.name();
        return !written.equals(name) && !EITHER_WAY.contains(written) && folded(written).equals(folded(name)) && isName(name) && !joined(text, mention);
    }

    private static boolean isName(String name) {
        boolean marked = name.chars().skip(1).anyMatch(letter -> Character.isUpperCase(letter) || letter == '.');
        boolean words = name.contains(" ") && name.substring(1).chars().filter(Character::isUpperCase).count() == name.chars().filter(letter -> letter == ' ').count();
        return marked && !words || WORDLIKE.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Part of a path, a package or a command. */
    private static boolean joined(String text, Mention mention) {
        return mention.start() > 0 && "/@._-\\$#".indexOf(text.charAt(mention.start() - 1)) >= 0
                || mention.end() + 1 < text.length() && "@_-\\:.".indexOf(text.charAt(mention.end())) >= 0
                        && isLatin(text.charAt(mention.end() + 1));
    }

    private static boolean isLatin(char letter) {
        return letter < 0x80 && Character.isLetterOrDigit(letter);
    }

    private static boolean allCapitals(Line line) {
        var text = line.text();
        return text.chars().noneMatch(Character::isLowerCase) && text.codePoints().noneMatch(Character::isIdeographic) && text.contains(" ");
    }

    private static String folded(String name) {
        return SEPARATORS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
