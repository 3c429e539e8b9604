package io.rehearsal.assistant.local.analysis;

import static io.rehearsal.assistant.local.analysis.CheckKind.*;

import io.rehearsal.events.resume.Analysis.Check;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The overall score is the sum of the points; the others are the share of points that some of the checks reached, of 100. */
record Scores(List<Check> checks) {

    static final Set<CheckKind> CONTENT = EnumSet.of(
            COMPLETENESS, ENTRY_DETAILS, QUANTIFIED_ACHIEVEMENTS, ACTION_VERBS, ENTRY_DEPTH, SKILLS_IN_USE);

    static final Set<CheckKind> CLARITY = EnumSet.of(CONTACT_DATA, LINE_LENGTH, RESUME_LENGTH, TIMELINE, CONSISTENCY);

    static final Set<CheckKind> MATCH = EnumSet.of(JD_COVERAGE);

    /** Without a job description the only thing to match the listed skills with is the person's own work. */
    static final Set<CheckKind> MATCH_WITHOUT_JD = EnumSet.of(SKILLS_IN_USE);

    int overall() {
        return checks.stream().mapToInt(Check::points).sum();
    }

    int content() {
        return share(CONTENT);
    }

    int clarity() {
        return share(CLARITY);
    }

    int match(boolean withJd) {
        return share(withJd ? MATCH : MATCH_WITHOUT_JD);
    }

    private int share(Set<CheckKind> kinds) {
        var some = checks.stream().filter(check -> kinds.contains(CheckKind.byId(check.id()))).toList();
        int most = some.stream().mapToInt(Check::maxPoints).sum();
        return (int) Math.round(100.0 * some.stream().mapToInt(Check::points).sum() / most);
    }
}
