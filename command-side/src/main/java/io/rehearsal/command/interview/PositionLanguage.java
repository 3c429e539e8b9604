package io.rehearsal.command.interview;

import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The language of an interview that is told by its position alone: English where English words stand in it, Chinese where only a name does. */
final class PositionLanguage {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:['’-][A-Za-z]+)*");
    /** What English words for work end in, and some that end otherwise. */
    private static final Pattern WORK = Pattern.compile(
            "(?i).*(?:er|or|ist|ian|yst|ant|ent|ive|ect|ing|ment|ship)s?|nurse|chef|cook|pilot|intern|lead|clerk|coach|head|guard|agent|welder|staff|midwife");

    private PositionLanguage() {
    }

    static Language of(String position, SkillLexicon lexicon) {
        if (position.codePoints().anyMatch(Character::isIdeographic)) {
            return Language.ZH;
        }
        var words = Arrays.stream(withoutSkills(position, lexicon).split("[\\s,/()]+")).filter(word -> WORD.matcher(word).matches()).toList();
        return words.size() > 1 || words.stream().anyMatch(word -> WORK.matcher(word).matches()) ? Language.EN : Language.ZH;
    }

    private static String withoutSkills(String position, SkillLexicon lexicon) {
        var rest = new StringBuilder(position);
        lexicon.mentions(position).forEach(mention -> {
            for (int i = mention.start(); i < mention.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return rest.toString();
    }
}
