package io.rehearsal.api.cli.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers from a prepared list, well and badly in turn, so that one can see what either leads to. */
final class PreparedCandidate implements Candidate {

    /** Of four questions two are answered well, one vaguely and one beside the point. */
    private static final List<Manner> TURNS = List.of(Manner.FITTING, Manner.VAGUE, Manner.FITTING, Manner.OFF_TOPIC);

    private enum Manner {
        FITTING, OF_SOME_PROJECT, VAGUE, OFF_TOPIC, FURTHER
    }

    private final PreparedAnswers answers;
    private final Narrator narrator;
    private int questions;

    PreparedCandidate(String language, Narrator narrator) {
        this.answers = PreparedAnswers.in(language);
        this.narrator = narrator;
    }

    @Override
    public String answer(String question, boolean followUp) {
        var manner = followUp ? Manner.FURTHER : TURNS.get(questions++ % TURNS.size());
        var fitting = manner == Manner.FITTING ? answers.fitting(question) : Optional.<String>empty();
        if (manner == Manner.FITTING && fitting.isEmpty()) {
            manner = Manner.OF_SOME_PROJECT;
        }
        var answer = switch (manner) {
            case FITTING -> fitting.get();
            case OF_SOME_PROJECT -> answers.ofSomeProject();
            case VAGUE -> answers.vague();
            case OFF_TOPIC -> answers.offTopic();
            case FURTHER -> answers.further();
        };
        narrator.text("> ", answer);
        narrator.line(narrator.style().faint("  a prepared answer, " + manner.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        return answer;
    }
}
