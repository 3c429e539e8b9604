package io.rehearsal.assistant.local.parse.skill;

import io.rehearsal.assistant.local.parse.heading.Section;
import io.rehearsal.assistant.local.parse.heading.SectionKind;
import io.rehearsal.assistant.local.parse.text.Items;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Prose;
import io.rehearsal.assistant.local.parse.text.TextLine;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines about skills. */
public final class SkillsParser {

    private static final Pattern LABELLED_LIST = Pattern.compile("^[^:：]{2,40}[:：]\\s*\\S");
    private static final int ENOUGH_LABELLED = 3;
    private static final int ENOUGH_NAMED = 2;
    private static final int ENOUGH_ALONE = 4;
    private static final int LONGEST_NAME = 40;

    private final SkillLexicon lexicon;
    private final Items items;

    public SkillsParser(SkillLexicon lexicon, Items items) {
        this.lexicon = lexicon;
        this.items = items;
    }

    public List<Piece> lines(List<TextLine> section) {
        var found = new ArrayList<Piece>();
        for (var item : items.join(section)) {
            found.add(item.piece());
        }
        return found;
    }

    /** Whether lines under another heading are what a skills section would hold: labelled lists of known skills. */
    public boolean areSkills(List<TextLine> lines) {
        long labelled = lines.stream().filter(line -> isLabelledList(line.text())).count();
        return labelled >= ENOUGH_LABELLED && labelled * 2 >= lines.size();
    }

    /** What replaces a skills section: lines that are nothing but the name of a skill, and statements in the introduction that name several. */
    public List<Piece> withoutSection(List<Section> sections, List<TextLine> all) {
        var found = new ArrayList<Piece>();
        for (var section : sections) {
            if (section.kind() == SectionKind.PERSONAL || section.kind() == SectionKind.SUMMARY) {
                section.lines().stream().filter(line -> technologies(line.text()) >= ENOUGH_NAMED).forEach(line -> found.add(line.content()));
            }
        }
        var alone = all.stream().filter(line -> isName(line.text())).map(TextLine::content).toList();
        if (alone.size() >= ENOUGH_ALONE) {
            found.addAll(alone);
        }
        return found;
    }

    private long technologies(String text) {
        return lexicon.mentions(text).stream().filter(mention -> mention.kind() == SkillLexicon.Kind.HARD).count();
    }

    private boolean isName(String line) {
        var mentions = line.length() > LONGEST_NAME ? List.<SkillLexicon.Mention>of() : lexicon.mentions(line);
        return mentions.size() == 1 && mentions.getFirst().kind() == SkillLexicon.Kind.HARD && mentions.getFirst().end() - mentions.getFirst().start() == line.length();
    }

    boolean isLabelledList(String text) {
        return LABELLED_LIST.matcher(text).find() && lexicon.normalise(List.of(text)).size() >= 2 && lexicon.mentions(text).size() >= 1 && Prose.couldBeHead(text.substring(0, Math.min(text.length(), 30)));
    }
}
