package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.question.bank.PositionKind;
import io.rehearsal.events.interview.Question.Source;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Questions about the way that the person has gone so far, and on to this position. */
final class CareerQuestions {

    private static final double WEIGHT = 0.65;

    private final Material material;

    private CareerQuestions(Material material) {
        this.material = material;
    }

    static Stream<Candidate> of(Material material) {
        var questions = new CareerQuestions(material);
        return Stream.of(questions.moves(), questions.change(), questions.study()).flatMap(candidates -> candidates);
    }

    /** The two latest employers, the earlier first. */
    private Stream<Candidate> moves() {
        var jobs = jobs().filter(job -> !job.name().equals(job.post())).limit(2).toList();
        return jobs.size() < 2 || jobs.get(0).name().equals(jobs.get(1).name())
                ? Stream.empty()
                : ask(Frame.CAREER_MOVES, Map.of("company", jobs.get(1).name(), "next", jobs.get(0).name()),
                        jobs.stream().map(Entry::source).toList());
    }

    private Stream<Candidate> change() {
        var position = material.position();
        if (position == null || !position.isSought()) {
            return Stream.empty();
        }
        return jobs().limit(1).filter(job -> job.post() != null && !sameTrade(job.post(), position.title()))
                .flatMap(job -> ask(Frame.CAREER_CHANGE, Map.of("former", material.language().say(job.post(), Article.with(job.post()))),
                        List.of(new Source(Source.Kind.RESUME, job.post(), job.path() + ".position"))));
    }

    /** Of those who have no job behind them. */
    private Stream<Candidate> study() {
        var education = material.reading().content().education();
        if (education.isEmpty() || jobs().findAny().isPresent()) {
            return Stream.empty();
        }
        var major = Excerpt.name(education.getFirst().major());
        return major == null ? Stream.empty()
                : ask(Frame.CAREER_STUDY, Map.of("former", major), List.of(new Source(Source.Kind.RESUME, major, "education[0].major")));
    }

    private Stream<Entry> jobs() {
        return material.entries().stream().filter(entry -> !entry.project());
    }

    private Stream<Candidate> ask(Frame frame, Map<String, String> values, List<Source> sources) {
        var words = new HashMap<>(material.words());
        words.putAll(values);
        return new Draft(Origin.RESUME, WEIGHT, frame.name(), frame.name(), material.language().say("职业发展", "Career"), sources)
                .ask(frame, words, material.language());
    }

    private static boolean sameTrade(String former, String position) {
        var one = former.toLowerCase(Locale.ROOT);
        var other = position.toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one) || !Collections.disjoint(PositionKind.of(former), PositionKind.of(position));
    }
}
