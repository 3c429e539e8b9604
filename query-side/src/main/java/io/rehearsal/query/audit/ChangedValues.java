package io.rehearsal.query.audit;

import io.rehearsal.events.resume.queries.VersionComparison;
import io.rehearsal.events.resume.queries.VersionComparison.Difference;
import io.rehearsal.query.resume.compare.Components;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists every value that differs between two versions. */
final class ChangedValues {

    private ChangedValues() {
    }

    static List<String> of(VersionComparison comparison) {
        var step = comparison.before() + " → " + comparison.after() + ": ";
        return comparison.differences().stream().map(difference -> step + line(difference)).toList();
    }

    private static String line(Difference it) {
        return switch (it.type()) {
            case MODIFIED -> it.newPath() + ": " + quoted(it.oldValue()) + " → " + quoted(it.newValue());
            case ADDED -> it.newPath() + ": " + quoted(it.newValue()) + " was added";
            case DELETED -> it.oldPath() + ": " + quoted(it.oldValue()) + " was taken out";
        };
    }

    /** A whole entry is told by the texts in it. */
    private static String quoted(@Nullable Object value) {
        return Narrative.quoted(String.join(" · ", Components.texts(value)));
    }
}
