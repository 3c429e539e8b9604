package io.rehearsal.api.cli.demo;

import java.util.List;

/** Answers what is asked, from the sample's resume, wholly, by half or badly in turn, so that one can see what each leads to. */
final class PreparedCandidate implements Candidate {

    private static final List<Manner> TURNS = List.of(Manner.WHOLE, Manner.HALF, Manner.WHOLE, Manner.VAGUE, Manner.HALF, Manner.OFF_TOPIC);

    private enum Manner {
        WHOLE("the whole answer"), HALF("half of the answer"), VAGUE("a vague answer"), OFF_TOPIC("an answer to something else"),
        REST("what was left out"), NOTHING_FURTHER("nothing further");

        private final String name;

        Manner(String name) {
            this.name = name;
        }
    }

    private final PreparedAnswers answers;
    private final Narrator narrator;
    private int questions;
    private List<String> left = List.of();

    PreparedCandidate(String language, Narrator narrator) {
        this.answers = PreparedAnswers.in(language);
        this.narrator = narrator;
    }

    @Override
    public String answer(String question, boolean followUp) {
        var manner = !followUp ? TURNS.get(questions++ % TURNS.size()) : left.isEmpty() ? Manner.NOTHING_FURTHER : Manner.REST;
        var answer = switch (manner) {
            case WHOLE -> answers.joined(half(question, 1));
            case HALF -> answers.joined(half(question, 2));
            case VAGUE -> vague(question);
            case OFF_TOPIC -> offTopic();
            case REST -> rest();
            case NOTHING_FURTHER -> answers.nothingFurther();
        };
        narrator.text("> ", answer);
        narrator.line(narrator.style().faint("  prepared: " + manner.name));
        return answer;
    }

    /** The first of so many equal parts, at least a sentence; the others are left for a follow-up. */
    private List<String> half(String question, int of) {
        var all = answers.to(question);
        int said = Math.ceilDiv(all.size(), of);
        left = all.subList(said, all.size());
        return all.subList(0, said);
    }

    /** What would have been said is left for a follow-up. */
    private String vague(String question) {
        left = answers.to(question);
        return answers.vague();
    }

    private String offTopic() {
        left = List.of();
        return answers.offTopic();
    }

    private String rest() {
        var rest = answers.joined(left);
        left = List.of();
        return rest;
    }
}
