package io.rehearsal.assistant.local.question;

import java.util.stream.Stream;

/** Questions about the person's own projects and jobs, each as a whole. */
final class EntryQuestions {

    private static final double INTRODUCTION = 0.9;
    private static final double WHOLE = 0.6;

    private EntryQuestions() {
    }

    static Stream<Candidate> of(Material material) {
        return material.entries().stream().flatMap(entry -> about(entry, material));
    }

    private static Stream<Candidate> about(Entry entry, Material material) {
        double rank = entry.rank();
        var language = material.language();
        var words = entry.words(language);
        var all = Stream.of(
                introduction(entry).ask(entry.project() ? Frame.PROJECT_INTRODUCTION : Frame.JOB_INTRODUCTION, words, language),
                draft(entry, Origin.RESUME, "redo", WHOLE * rank).ask(entry.project() ? Frame.PROJECT_REDO : Frame.JOB_REDO, words, language),
                draft(entry, Origin.PEOPLE, "together", WHOLE * rank).ask(Frame.ENTRY_TOGETHER, words, language),
                draft(entry, Origin.PEOPLE, "misjudged", WHOLE * rank).ask(Frame.ENTRY_MISJUDGED, words, language),
                draft(entry, Origin.PEOPLE, "pressure", WHOLE * rank).ask(Frame.ENTRY_PRESSURE, words, language),
                draft(entry, Origin.RESUME, "next", WHOLE * rank).ask(Frame.CAREER_NEXT, words, language));
        return Stream.concat(all.flatMap(candidates -> candidates), growth(entry, material));
    }

    /** Only what runs on a store or a queue grows with its users. */
    private static Stream<Candidate> growth(Entry entry, Material material) {
        var stores = entry.lines().stream().flatMap(line -> material.lexicon().mentions(line.text()).stream())
                .map(mention -> material.lexicon().concept(mention.name())).filter(Technology::grows).distinct().limit(2).toList();
        if (stores.isEmpty() || !entry.project()) {
            return Stream.empty();
        }
        var words = Words.and(entry.words(material.language()), "skill", String.join(material.language().say("、", " and "), stores));
        return draft(entry, Origin.RESUME, "growth", WHOLE * entry.rank() + 0.1).ask(Frame.ENTRY_GROWTH, words, material.language());
    }

    /** Stands on a strand of its own: that much is asked about an entry does not keep it from being introduced first. */
    private static Draft introduction(Entry entry) {
        var subject = entry.path() + ":whole";
        return new Draft(Origin.RESUME, INTRODUCTION * entry.rank(), subject, subject, entry.name(), entry.sources());
    }

    private static Draft draft(Entry entry, Origin origin, String subject, double weight) {
        return new Draft(origin, weight, entry.path() + ":" + subject, entry.path(), entry.name(), entry.sources());
    }
}
