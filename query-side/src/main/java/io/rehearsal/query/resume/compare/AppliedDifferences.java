package io.rehearsal.query.resume.compare;

import io.rehearsal.events.resume.ContentFields;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.queries.VersionComparison.Difference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the second content of the first: what no difference names is kept, in its order. */
final class AppliedDifferences {

    private final Map<String, Difference> byOldPath = new HashMap<>();
    private final Map<String, Difference> byNewPath = new HashMap<>();

    AppliedDifferences(List<Difference> differences) {
        for (var difference : differences) {
            if (difference.oldPath() != null) {
                byOldPath.put(difference.oldPath(), difference);
            }
            if (difference.newPath() != null) {
                byNewPath.put(difference.newPath(), difference);
            }
        }
    }

    ResumeContent to(ResumeContent first) {
        return (ResumeContent) record(Place.ROOT, first);
    }

    private @Nullable Object value(Place place, @Nullable Object before) {
        var changed = byNewPath.get(place.newPath());
        if (changed != null) {
            expect(changed, before);
            return changed.newValue();
        }
        var deleted = byOldPath.get(place.oldPath());
        if (deleted != null) {
            expect(deleted, before);
            return null;
        }
        return kept(place, before);
    }

    private @Nullable Object kept(Place place, @Nullable Object before) {
        return switch (before) {
            case Record holder -> record(place, holder);
            case List<?> list -> list(place, list);
            case null, default -> before;
        };
    }

    private Record record(Place place, Record before) {
        var components = before.getClass().getRecordComponents();
        var names = ContentFields.of(before.getClass());
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(place.component(names.get(i)), Components.read(components[i], before));
        }
        return Components.build(before.getClass(), values);
    }

    private List<?> list(Place place, List<?> before) {
        var after = new ArrayList<Object>(before.size());
        for (int i = 0; i < before.size(); i++) {
            var gone = byOldPath.get(place.elements(i, 0).oldPath());
            if (gone == null) {
                addNew(place, after);
                after.add(kept(place.elements(i, after.size()), before.get(i)));
            } else {
                expect(gone, before.get(i));
            }
        }
        addNew(place, after);
        return List.copyOf(after);
    }

    private void addNew(Place place, List<Object> after) {
        for (var next = byNewPath.get(place.elements(0, after.size()).newPath()); next != null;
                next = byNewPath.get(place.elements(0, after.size()).newPath())) {
            after.add(next.newValue());
        }
    }

    private static void expect(Difference difference, @Nullable Object before) {
        var expected = difference.oldValue();
        if (expected == null ? before != null : !expected.equals(before)) {
            throw new IllegalArgumentException("the differences do not start from this content");
        }
    }
}
