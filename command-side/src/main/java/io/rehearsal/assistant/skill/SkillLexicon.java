package io.rehearsal.assistant.skill;

import java.util.List;

/** Knows what skills are called. */
public interface SkillLexicon {

    /** The normalised names of the skills that lines of a skills section list, in order, each once. */
    List<String> normalise(List<String> skillLines);

    /** Known skills named anywhere in free text, in order; matched as whole words, never inside one. */
    List<Mention> mentions(String text);

    /**
     * The name under which a skill is the same in Chinese and English: {@code 机器学习} and {@code ML} are both
     * {@code Machine Learning}. Compare skills by this. What the lexicon does not know is returned as it is.
     */
    String concept(String name);

    /**
     * @param name  normalised, in the language of the text
     * @param kind  technical or personal
     * @param start offset in the text
     * @param end   offset one past the last character
     */
    record Mention(String name, Kind kind, int start, int end) {
    }

    /** Technologies, tools, methods and fields; or traits such as teamwork. */
    enum Kind {
        HARD, SOFT
    }
}
