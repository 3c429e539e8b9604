package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.local.reading.Size;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import io.rehearsal.events.interview.Question.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the job description, or the position's title where there is no description.
 *
 * @param mentions skills that it names, in its order
 */
record Requirement(String text, List<Mention> mentions) {

    private static final int MOST = 60;
    private static final int LONGEST_TEXT = 20_000;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 120;

    private static final Pattern END = Pattern.compile("\\R|(?<=[。；;])|(?<=[a-z)]\\.)\\s+(?=[A-Z])");

    /** What the employer offers, and what papers and years it wants, is nothing to ask about. */
    private static final Pattern TERMS = Pattern.compile(
            "学历|专业优先|本科|硕士|大专|毕业|薪|福利|五险|双休|年龄|岁|奖金|补贴|工作地点|上班|联系|简历|公司介绍|关于我们|我们(是|提供|拥有|的)|https?:|@"
                    + "|degree|bachelor|master's|salary|benefits|insurance"
                    + "|equal opportunity|apply|location|about us|we (are|offer|provide)|years? of|\\d\\s*年(以上)?.{0,6}经验",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPLOYER = Pattern.compile(
            "我们(是|专注|致力|成立)|公司(是|成立|简介|介绍|专注|主营)|关于(我们|公司)|about us|we are an? |our company|founded in|is a leading", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADING = Pattern.compile(".*[:：]\\s*$|^\\s*[【\\[].{1,20}[】\\]]\\s*$");

    /** @param jobDescription those of its lines that speak to the interviewer are left out */
    static List<Requirement> of(@Nullable String jobDescription, @Nullable String position, SkillLexicon lexicon) {
        var all = new ArrayList<Requirement>();
        if (jobDescription != null) {
            Arrays.stream(END.split(jobDescription.substring(0, Math.min(jobDescription.length(), LONGEST_TEXT))))
                    .map(String::strip).filter(line -> !line.isEmpty() && !Instructions.standIn(line)).limit(MOST)
                    .forEach(line -> all.add(new Requirement(line, lexicon.mentions(Position.withoutLabel(line)))));
        }
        if (position != null) {
            all.add(new Requirement(position, lexicon.mentions(position.replaceAll("\\bGo\\b", "Golang"))));
        }
        return List.copyOf(all);
    }

    boolean names(String concept, SkillLexicon lexicon) {
        return mentions.stream().anyMatch(mention -> lexicon.concept(mention.name()).equals(concept));
    }

    /** Whether it says what is to be done, rather than which technology is to be known or what is offered. */
    boolean isDuty() {
        int size = Size.halfWords(text);
        return size >= SHORTEST && size <= LONGEST && !HEADING.matcher(text).matches() && !TERMS.matcher(text).find() && !text.matches(".*[?？].*")
                && mentions.stream().noneMatch(mention -> mention.kind() == Kind.SOFT || Technology.isTool(mention.name()));
    }

    /** Whether it tells about the employer, so that what it names is no skill to have. */
    boolean isAboutEmployer() {
        return EMPLOYER.matcher(text).find();
    }

    Source source() {
        return new Source(Source.Kind.REQUIREMENT, text, null);
    }
}
