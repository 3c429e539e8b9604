package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Quantities;
import io.rehearsal.assistant.local.reading.Size;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.events.interview.Question.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions about what the resume says was done and achieved, line by line. */
final class LineQuestions {

    private static final int MOST_LINES = 12;
    private static final int SHORTEST = 8;

    /** What a number, a technology or other people in a line add to its weight. */
    private static final double TELLING = 0.15;
    private static final double STRONG = 0.85;

    private static final Pattern NO_STATEMENT = Pattern.compile(
            "https?://|www\\.|@|^\\W*(项目(地址|链接)|(主要|使用|涉及)?(技术|工具)(栈|选型|架构)?|(开发)?环境|链接"
                    + "|(Development )?Environment|Tech(nologies|nical|nology)?( Stack| Used)?|Tools|Link|Demo|GitHub|Platform)\\s*[:：]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MANY = Pattern.compile(
            "\\d{2}|\\d[\\d,.]*\\s*(?:[十百千万亿]|[kKM]\\b|thousand|million|billion)|hundreds|thousands|millions");

    private static final Pattern PEOPLE = Pattern.compile(
            "带领|带教|培训|指导|跨部门|沟通|协调|谈判|投诉|管理.{0,6}(团队|人)"
                    + "|\\b(led|lead|leading|mentor(ed|ing)?|supervis\\w+|coach\\w*|coordinat\\w+|negotiat\\w+|liais\\w+|complaints?"
                    + "|cross-functional|stakeholders?|managed a team"
                    + "|train(ed|ing)? .{0,20}(staff|nurses|colleagues|interns|team|users|employees|clerks))\\b", Pattern.CASE_INSENSITIVE);

    private final Material material;

    private LineQuestions(Material material) {
        this.material = material;
    }

    static Stream<Candidate> of(Material material) {
        var questions = new LineQuestions(material);
        var strong = StrongLine.of(material);
        var every = material.entries().stream().flatMap(entry ->
                entry.lines().stream().filter(LineQuestions::tells).limit(MOST_LINES).flatMap(line -> questions.about(entry, line)));
        return Stream.concat(strong.stream().flatMap(line -> questions.strong(line, line == strong.getFirst())), every);
    }

    /** Shared with {@link StrongLine}. */
    static boolean tells(Line line) {
        return line.part().tellsWork() && Size.halfWords(line.text()) >= SHORTEST && !NO_STATEMENT.matcher(line.text()).find();
    }

    /** Whether it was asked about before does not matter for the very strongest, which is asked about from another side. */
    private Stream<Candidate> strong(StrongLine strong, boolean strongest) {
        var line = strong.line();
        var quote = Excerpt.telling(line.text());
        var words = Words.and(strong.entry().words(material.language()), "quote", quote);
        var draft = new Draft(strongest ? Origin.STRONGEST : Origin.STRONG, STRONG + strong.strength() * TELLING, "line:" + line.path() + line.position(),
                strongest ? "strongest" : strong.entry().path(), tool(quote).orElse(strong.entry().name()),
                List.of(new Source(Source.Kind.RESUME, line.text(), line.path())));
        return draft.ask(Strength.BETTER.matcher(line.text()).find() ? Frame.LINE_IMPROVED : Frame.LINE_SCALE, words, material.language());
    }

    private Stream<Candidate> about(Entry entry, Line line) {
        var language = material.language();
        var quote = Excerpt.of(line.text());
        var words = Words.and(entry.words(language), "quote", quote);
        var tool = tool(quote);
        boolean measured = Quantities.standIn(line.withText(quote), material.lexicon());
        var draft = new Draft(Origin.RESUME, weight(entry, line), "line:" + line.path() + line.position(), entry.path(), tool.orElse(entry.name()),
                List.of(new Source(Source.Kind.RESUME, line.text(), line.path())));
        if (PEOPLE.matcher(quote).find()) {
            return new Draft(Origin.PEOPLE, draft.weight() + TELLING, draft.subject(), entry.path(), entry.name(), draft.sources())
                    .ask(Frame.LINE_PEOPLE, words, language);
        }
        if (measured && (Strength.BETTER.matcher(quote).find() || MANY.matcher(quote).find())) {
            var frame = Strength.BETTER.matcher(quote).find() ? Frame.LINE_IMPROVED : Frame.LINE_SCALE;
            return draft.weighing(draft.weight() + TELLING).ask(frame, words, language);
        }
        if (tool.isPresent()) {
            var named = Words.and(words, "skill", tool.get());
            var telling = draft.weighing(draft.weight() + TELLING);
            return Stream.concat(telling.ask(Frame.LINE_CHOICE, named, language), telling.ask(Frame.LINE_INSIDE, named, language));
        }
        return draft.ask(Frame.LINE_HARDEST, words, language);
    }

    /** The first thing in the quote that somebody chose; one that the job asks for before others. */
    private Optional<String> tool(String quote) {
        var tools = material.lexicon().mentions(quote).stream().filter(mention -> mention.kind() == Kind.HARD)
                .filter(mention -> Technology.isTool(material.lexicon().concept(mention.name()))).map(mention -> mention.name()).toList();
        return tools.stream().filter(this::isAsked).findFirst().or(() -> tools.stream().findFirst());
    }

    private boolean isAsked(String skill) {
        return material.asked().containsKey(material.lexicon().concept(skill));
    }

    /** A line that names what the job asks for is worth more. */
    private double weight(Entry entry, Line line) {
        boolean wanted = material.lexicon().mentions(line.text()).stream().anyMatch(mention -> isAsked(mention.name()));
        return Math.min(1, 0.6 * entry.rank() + (wanted ? 0.2 : 0));
    }
}
