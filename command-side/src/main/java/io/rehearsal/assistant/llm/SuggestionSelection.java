package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.ResumeAnalyst;
import io.rehearsal.assistant.llm.SuggestionsForm.Edit;
import io.rehearsal.assistant.llm.SuggestionsForm.Priority;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.suggestion.Applicable;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Picks from the edits that a model proposes those that can be applied by their words alone, invent nothing and do no harm. */
final class SuggestionSelection {

    static final int MOST = 15;
    static final int LONGEST = 600;
    static final int LONGEST_TITLE = 60;
    static final int LONGEST_REASON = 300;

    private final Language language;
    private final SkillLexicon lexicon;
    private final Facts facts;
    private final ResumeAnalyst scores;
    private final @Nullable String jd;
    private final List<Leaf> leaves;
    private final Applicable applicable;
    private final Set<String> statements;
    private ResumeContent improved;
    private int score;

    SuggestionSelection(Reading reading, @Nullable String jd, ResumeAnalyst scores) {
        this.language = reading.language();
        this.lexicon = reading.lexicon();
        this.facts = new Facts(reading.content(), jd, reading.lexicon());
        this.scores = scores;
        this.jd = jd;
        this.leaves = ContentText.leaves(reading.content());
        this.applicable = new Applicable(reading.content());
        this.statements = reading.lines().stream().map(Line::path).collect(Collectors.toSet());
        this.improved = reading.content();
        this.score = score(improved);
    }

    /** @throws IllegalArgumentException where none is left */
    List<Suggestion> of(SuggestionsForm form) {
        var kept = new ArrayList<Suggestion>();
        for (var edit : form.suggestions()) {
            var suggestion = kept.size() == MOST ? null : suggestion(edit);
            if (suggestion != null) {
                kept.add(suggestion);
            }
        }
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("no suggestion that can be applied and invents nothing");
        }
        return List.copyOf(kept);
    }

    private @Nullable Suggestion suggestion(Edit edit) {
        var before = edit.before() == null ? "" : edit.before().strip();
        var after = Remarks.plain(edit.after());
        var title = new Remarks(language, LONGEST_TITLE).one(edit.title());
        var reason = new Remarks(language, LONGEST_REASON).one(edit.reason());
        var leaf = only(before);
        if (leaf == null || after == null || title == null || reason == null || !isBetter(before, after)
                || !applicable.accepts(leaf.path(), before, after)) {
            return null;
        }
        var next = applied(leaf.path(), before, after);
        int nextScore = score(next);
        if (nextScore < score) {
            return null;
        }
        improved = next;
        score = nextScore;
        applicable.keep(leaf.path(), before, after);
        var priority = edit.priority() == null ? Priority.MEDIUM : edit.priority();
        return new Suggestion(0, priority.name().toLowerCase(Locale.ROOT), title,
                new Remarks(language, LONGEST_REASON).one(edit.description()), before, after, reason);
    }

    private boolean isBetter(String before, String after) {
        return !after.equals(before) && after.length() <= LONGEST && Language.of(after) == Language.of(before) && facts.tellsNothingNew(after)
                && facts.keepsNumbers(before, after);
    }

    /** The one statement that holds the text, once; names, dates and contact data are none, and no wording makes them better. */
    private @Nullable Leaf only(String before) {
        var holders = before.isEmpty() ? List.<Leaf>of() : leaves.stream().filter(leaf -> leaf.value().contains(before)).toList();
        if (holders.size() != 1 || !statements.contains(holders.getFirst().path())) {
            return null;
        }
        var value = holders.getFirst().value();
        return value.indexOf(before) == value.lastIndexOf(before) ? holders.getFirst() : null;
    }

    private ResumeContent applied(String path, String before, String after) {
        var value = ContentText.leaves(improved).stream().filter(leaf -> leaf.path().equals(path)).findFirst().orElseThrow().value();
        var edits = List.of(new TextEdit(path, value, value.replace(before, after)));
        var next = ContentText.apply(improved, edits, null);
        return path.startsWith("skillsRaw") ? ContentText.apply(improved, edits, lexicon.normalise(next.skillsRaw())) : next;
    }

    private int score(ResumeContent content) {
        return scores.analyse(content, jd).analysis().overallScore();
    }
}
