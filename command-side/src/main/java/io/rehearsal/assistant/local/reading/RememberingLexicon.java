package io.rehearsal.assistant.local.reading;

import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks each text up once, however many checks and rules ask for its skills. For one resume and one thread. */
public final class RememberingLexicon implements SkillLexicon {

    private final SkillLexicon lexicon;
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final Map<List<String>, List<String>> names = new HashMap<>();

    public RememberingLexicon(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<String> normalise(List<String> skillLines) {
        return names.computeIfAbsent(skillLines, lexicon::normalise);
    }

    @Override
    public List<Mention> mentions(String text) {
        return mentions.computeIfAbsent(text, lexicon::mentions);
    }

    @Override
    public String concept(String name) {
        return lexicon.concept(name);
    }
}
