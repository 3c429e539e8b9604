package io.rehearsal.command.resume;

import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What suggestions do to a content. Each in its order changes the first text that holds its {@code before}, at its first
 * occurrence; one that finds none is skipped. An occurrence that already is part of the {@code after} is none, so that the
 * same suggestion sent twice does not add its words twice.
 *
 * @param content      the content afterwards
 * @param applied      the suggestions that changed something, in their order
 * @param edits        what they did, in the same order; folded over the content by {@link ContentText#apply} they make the texts of the new one
 * @param skills       the normalised skills afterwards; null where they did not change
 * @param skippedCount how many changed nothing
 */
public record ContentEdits(
        ResumeContent content,
        List<Suggestion> applied,
        List<TextEdit> edits,
        @Nullable List<String> skills,
        int skippedCount) {

    /** The content is that before the edits, untouched, where no suggestion finds its text. */
    public static ContentEdits of(ResumeContent before, List<Suggestion> suggestions, SkillLexicon lexicon) {
        var content = before;
        var leaves = ContentText.leaves(before);
        var applied = new ArrayList<Suggestion>();
        var edits = new ArrayList<TextEdit>();
        for (var suggestion : suggestions) {
            var edit = edit(leaves, suggestion);
            if (edit.isPresent()) {
                content = ContentText.apply(content, edit.get());
                leaves = ContentText.leaves(content);
                applied.add(suggestion);
                edits.add(edit.get());
            }
        }
        var skills = skills(content, edits, lexicon);
        return new ContentEdits(
                skills == null ? content : withSkills(content, skills),
                List.copyOf(applied), List.copyOf(edits), skills, suggestions.size() - applied.size());
    }

    private static Optional<TextEdit> edit(List<Leaf> leaves, Suggestion suggestion) {
        if (suggestion.before().isBlank() || suggestion.before().equals(suggestion.after())) {
            return Optional.empty();
        }
        return first(leaves, suggestion, false).or(() -> first(leaves, suggestion, true));
    }

    private static Optional<TextEdit> first(List<Leaf> leaves, Suggestion suggestion, boolean anySpacing) {
        return leaves.stream()
                .flatMap(leaf -> Replacement.of(leaf.value(), suggestion.before(), suggestion.after(), anySpacing).stream()
                        .filter(text -> !(text.isEmpty() && mustStay(leaf)))
                        .map(text -> new TextEdit(leaf.path(), leaf.value(), text)))
                .findFirst();
    }

    /** A section without its heading would be no section. */
    private static boolean mustStay(Leaf leaf) {
        return leaf.path().startsWith("others") && leaf.path().endsWith(".title");
    }

    private static @Nullable List<String> skills(ResumeContent content, List<TextEdit> edits, SkillLexicon lexicon) {
        if (edits.stream().noneMatch(edit -> edit.path().startsWith("skillsRaw"))) {
            return null;
        }
        var skills = List.copyOf(lexicon.normalise(content.skillsRaw()));
        return skills.equals(content.skills()) ? null : skills;
    }

    private static ResumeContent withSkills(ResumeContent content, List<String> skills) {
        return new ResumeContent(content.personalInfo(), content.education(), content.experience(), content.projects(),
                skills, content.skillsRaw(), content.highlights(), content.others());
    }
}
