package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.reading.Clause;
import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.local.reading.Posting;
import io.rehearsal.assistant.local.reading.Size;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.interview.Question.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the job description, or the position's title where there is no description.
 *
 * @param mentions skills that it names, in its order
 */
record Requirement(String text, List<Mention> mentions) {

    private static final int MOST = 60;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 120;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；;])|(?<=[a-z)]\\.)\\s+(?=[A-Z])");

    /** What the employer offers, and what papers and years it wants, is nothing to ask about. */
    private static final Pattern TERMS = Pattern.compile(
            "[一二三四五六七八九十两\\d]+\\s*年(?:及)?(?:以上)?.{0,10}(?:经验|经历)|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+)\\+? years\\b|学历|专业优先|本科|硕士|大专|毕业|薪|福利|五险|双休|年龄|岁|奖金|补贴|工作地点|上班|联系|简历|公司介绍|关于我们|我们(是|提供|拥有|的)|https?:|@"
                    + "|degree|bachelor|master's|salary|benefits|insurance"
                    + "|equal opportunity|apply|location|about us|we (are|offer|provide)|years? of|\\d\\s*年(以上)?.{0,6}经验",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADING = Pattern.compile(".*[:：]\\s*$|^\\s*[【\\[].{1,20}[】\\]]\\s*$");

    /**
     * What the posting asks for. Nothing that it says is not wanted, or says of the employer, is among it.
     *
     * @param jobDescription those of its lines that speak to the interviewer are left out
     */
    static List<Requirement> of(@Nullable String jobDescription, @Nullable String position, SkillLexicon lexicon) {
        var all = new ArrayList<Requirement>();
        if (jobDescription != null) {
            Posting.of(jobDescription).asked().stream().filter(statement -> !Instructions.standIn(statement.text()))
                    .flatMap(Requirement::sentences).limit(MOST).forEach(statement -> add(statement, lexicon, all));
        }
        if (position != null) {
            all.add(new Requirement(position, lexicon.mentions(position.replaceAll("\\bGo\\b", "Golang"))));
        }
        return List.copyOf(all);
    }

    /** The concepts that the posting says are not needed. */
    static Set<String> unwanted(@Nullable String jobDescription, SkillLexicon lexicon) {
        return jobDescription == null ? Set.of() : Posting.of(jobDescription).asked().stream().flatMap(Requirement::sentences)
                .flatMap(statement -> Clause.of(statement).stream().filter(clause -> clause.sense() == Clause.Sense.NEGATED)
                        .map(clause -> statement.text().substring(clause.start(), clause.end())))
                .flatMap(text -> lexicon.mentions(text).stream()).map(mention -> lexicon.concept(mention.name())).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Posting.Statement> sentences(Posting.Statement statement) {
        return SENTENCE_END.splitAsStream(statement.text()).map(String::strip).filter(text -> !text.isEmpty())
                .map(text -> new Posting.Statement(statement.section(), text, statement.advantage()));
    }

    private static void add(Posting.Statement statement, SkillLexicon lexicon, List<Requirement> all) {
        var title = Position.withoutLabel(statement.text());
        if (!title.equals(statement.text())) {
            all.add(new Requirement(statement.text(), lexicon.mentions(title)));
            return;
        }
        var clauses = Clause.of(statement);
        boolean whole = clauses.stream().allMatch(Requirement::isWanted);
        var texts = whole ? Stream.of(statement.text()) : clauses.stream().filter(Requirement::isWanted).map(clause -> statement.text().substring(clause.start(), clause.end()).strip());
        texts.filter(text -> !text.isEmpty()).forEach(text -> all.add(new Requirement(text, lexicon.mentions(text))));
    }

    private static boolean isWanted(Clause clause) {
        return clause.sense() == Clause.Sense.REQUIRED || clause.sense() == Clause.Sense.ADVANTAGE;
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

    Source source() {
        return new Source(Source.Kind.REQUIREMENT, text, null);
    }
}
