package io.rehearsal.assistant.local.question.bank;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question that is kept ready, in both languages.
 *
 * @param topic name of a skill in the lexicon, or the id of a {@link Subject}
 * @param roles kinds of position that it fits without the skill being named; empty where the skill must be
 */
public record BankQuestion(String topic, Category category, Difficulty difficulty, Set<PositionKind> roles, Wording zh, Wording en) {

    /**
     * @param points what a good answer touches
     * @param answer an answer that has all the points; null where that depends on the person alone
     */
    public record Wording(String question, List<String> points, @Nullable String answer) {
    }

    public Wording in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
