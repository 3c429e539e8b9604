package io.rehearsal.assistant.skill;

import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a skill.
 *
 * @param written    as the catalogue has it
 * @param folded     its characters without case, width and separators
 * @param breaks     offsets in {@code folded} before which a space or hyphen may stand
 * @param name       what the skill is called in the language of this form
 * @param concept    what the skill is called whatever the language
 * @param kind       null for what stands in lists of skills without being one, such as human languages
 * @param everyday   whether it is also an everyday word, so that only its place in a list tells that it is the skill
 */
record SkillForm(String written, String folded, Set<Integer> breaks, String name, String concept,
        @Nullable Kind kind, boolean everyday) {

    private static final int LEAST_ADDED = 2;

    /**
     * What it is called where a person wrote it so: a longer or shorter form of the name, such as one with its maker, stays as it is;
     * an abbreviation or another spelling gives way to the name.
     */
    String shown() {
        var form = written.toLowerCase(Locale.ROOT);
        var usual = name.toLowerCase(Locale.ROOT);
        return adds(form, usual) || adds(usual, form) ? written : name;
    }

    /** Whether one form is the other with a word more. */
    private static boolean adds(String longer, String shorter) {
        int more = longer.length() - shorter.length();
        if (more < LEAST_ADDED) {
            return false;
        }
        return longer.startsWith(shorter) && !Character.isLetter(longer.charAt(shorter.length())) && longer.charAt(shorter.length()) != '.'
                || longer.endsWith(shorter) && !Character.isLetter(longer.charAt(more - 1))
                || Folding.hasHan(shorter) && longer.startsWith(shorter);
    }

    static SkillForm of(String written, String name, String concept, @Nullable Kind kind, boolean everyday) {
        var folded = Folding.withoutSeparators(written);
        return new SkillForm(written, folded.text(), folded.breaks(), name, concept, kind, everyday);
    }
}
