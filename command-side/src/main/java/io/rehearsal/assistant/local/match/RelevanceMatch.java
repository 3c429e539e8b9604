package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Posting;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.reading.Size;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How near the person's jobs and projects come to each duty of the job.
 *
 * @param duties    each with the line of the resume that comes nearest to it
 * @param byMeaning false where the texts are in two languages: no model compares those, and what both say in skills must tell
 */
record RelevanceMatch(List<Duty> duties, boolean byMeaning) {

    private static final int WEIGHT = 20;
    private static final int MOST_DUTIES = 25;
    private static final int MOST_LINES = 60;
    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 3;
    private static final Set<Part> WORK = Set.of(Part.RESPONSIBILITY, Part.ACHIEVEMENT, Part.DESCRIPTION, Part.BACKGROUND);

    /** From this nearness on a line of the resume is shown beside the duty. */
    private static final double NEAR = 0.5;

    /** @param nearness from 0 to 1 */
    record Duty(String text, Optional<Line> line, double nearness) {

        boolean isMet() {
            return line.isPresent() && nearness >= NEAR;
        }
    }

    static RelevanceMatch of(Posting posting, Reading reading, boolean oneLanguage, Embeddings embeddings) {
        var duties = posting.duties().stream().filter(RelevanceMatch::tellsWork)
                .filter(duty -> oneLanguage || !concepts(duty, reading).isEmpty()).limit(MOST_DUTIES).toList();
        var lines = reading.lines().stream().filter(line -> WORK.contains(line.part())).limit(MOST_LINES).toList();
        return new RelevanceMatch(
                oneLanguage ? byMeaning(duties, lines, posting.language(), embeddings) : bySkills(duties, lines, reading), oneLanguage);
    }

    /** A name alone is no duty, nor is what only asks for years or a degree. */
    private static boolean tellsWork(String statement) {
        return Size.words(statement) >= FEWEST_WORDS && YearsAsked.in(List.of(statement)).isEmpty() && Degree.askedIn(List.of(statement))
                .isEmpty();
    }

    Rating rating(Language language) {
        double share = duties.stream().mapToDouble(Duty::nearness).average().orElse(0);
        return new Rating(PartKind.RELEVANCE, duties.isEmpty() ? 0 : WEIGHT, share, explanation(language));
    }

    Optional<Duty> nearest() {
        return duties.stream().filter(Duty::isMet).max(Comparator.comparingDouble(Duty::nearness));
    }

    List<Duty> unmet() {
        return duties.stream().filter(duty -> !duty.isMet()).sorted(Comparator.comparingDouble(Duty::nearness)).toList();
    }

    private String explanation(Language language) {
        return (byMeaning ? "" : language.say("简历与岗位描述语言不同，按两边都提到的技能比较。",
                "The two are in different languages and compared by the skills that both name. "))
                + language.say("%2$d 条岗位内容中，%1$d 条在工作或项目经历里有相近的内容。", "The work in the resume comes near to %d of %d statements about the job.")
                        .formatted(duties.stream().filter(Duty::isMet).count(), duties.size())
                + nearest().map(duty -> language.say("最接近的是岗位的%s与简历的%s。", " Nearest are the job's %s and the resume's %s.").formatted(
                        Quoted.of(duty.text, language), Quoted.of(duty.line.orElseThrow().text(), language))).orElse("");
    }

    private static List<Duty> byMeaning(List<String> duties, List<Line> lines, Language language, Embeddings embeddings) {
        var wanted = embeddings.embed(language, duties.stream().map(RelevanceMatch::cut).toList());
        var had = embeddings.embed(language, lines.stream().map(line -> cut(line.text())).toList());
        return IntStream.range(0, duties.size()).mapToObj(i -> {
            int nearest = -1;
            double most = -1;
            for (int j = 0; j < had.size(); j++) {
                double cosine = Embeddings.cosine(wanted.get(i), had.get(j));
                if (cosine > most) {
                    most = cosine;
                    nearest = j;
                }
            }
            return new Duty(duties.get(i), nearest < 0 ? Optional.empty() : Optional.of(lines.get(nearest)), Nearness.of(most, language));
        }).toList();
    }

    private static List<Duty> bySkills(List<String> duties, List<Line> lines, Reading reading) {
        return duties.stream().map(duty -> {
            var wanted = concepts(duty, reading);
            return lines.stream().map(line -> new Duty(duty, Optional.of(line), shared(wanted, concepts(line.text(), reading))))
                    .max(Comparator.comparingDouble(Duty::nearness)).filter(found -> found.nearness > 0).orElse(new Duty(duty,
                    Optional.empty(), 0));
        }).toList();
    }

    private static Set<String> concepts(String text, Reading reading) {
        var concepts = new HashSet<String>();
        reading.lexicon().mentions(text).forEach(mention -> concepts.add(reading.lexicon().concept(mention.name())));
        return concepts;
    }

    private static double shared(Set<String> wanted, Set<String> had) {
        return wanted.isEmpty() ? 0 : wanted.stream().filter(had::contains).count() / (double) wanted.size();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
