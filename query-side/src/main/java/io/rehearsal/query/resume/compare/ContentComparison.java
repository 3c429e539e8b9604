package io.rehearsal.query.resume.compare;

import io.rehearsal.events.resume.ContentFields;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.queries.VersionComparison;
import io.rehearsal.events.resume.queries.VersionComparison.Difference;
import io.rehearsal.events.resume.queries.VersionComparison.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what changed between two contents. Entries and lines are aligned in their order; what moved against that order is
 * deleted where it was and added where it is.
 */
public final class ContentComparison {

    private final List<Difference> differences = new ArrayList<>();

    private ContentComparison() {
    }

    /** Compares; equal contents have no differences. */
    public static VersionComparison of(String before, ResumeContent first, String after, ResumeContent second) {
        var comparison = new ContentComparison();
        comparison.compareRecord(Place.ROOT, first, second);
        return new VersionComparison(before, after, List.copyOf(comparison.differences));
    }

    /**
     * The second version, made from the first and what changed.
     *
     * @throws IllegalArgumentException if the differences are not the differences from this content
     */
    public static ResumeContent apply(ResumeContent first, VersionComparison comparison) {
        return new AppliedDifferences(comparison.differences()).to(first);
    }

    private void compare(Place place, @Nullable Object before, @Nullable Object after) {
        switch (before) {
            case Record holder when after instanceof Record other -> compareRecord(place, holder, other);
            case List<?> list when after instanceof List<?> other -> compareList(place, list, other);
            case null, default -> compareValue(place, before, after);
        }
    }

    private void compareRecord(Place place, Record before, Record after) {
        var names = ContentFields.of(before.getClass());
        var components = before.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            compare(place.component(names.get(i)), Components.read(components[i], before), Components.read(components[i], after));
        }
    }

    private void compareValue(Place place, @Nullable Object before, @Nullable Object after) {
        if (before == null && after == null || before != null && before.equals(after)) {
            return;
        }
        if (before == null) {
            add(Type.ADDED, place, null, after);
        } else {
            add(after == null ? Type.DELETED : Type.MODIFIED, place, before, after);
        }
    }

    private void compareList(Place place, List<?> before, List<?> after) {
        int oldIndex = 0;
        int newIndex = 0;
        for (var pair : Alignment.of(before, after)) {
            missing(place, before, oldIndex, pair.oldIndex(), after, newIndex, pair.newIndex());
            compare(place.elements(pair.oldIndex(), pair.newIndex()), before.get(pair.oldIndex()), after.get(pair.newIndex()));
            oldIndex = pair.oldIndex() + 1;
            newIndex = pair.newIndex() + 1;
        }
        missing(place, before, oldIndex, before.size(), after, newIndex, after.size());
    }

    private void missing(Place place, List<?> before, int oldFrom, int oldTo, List<?> after, int newFrom, int newTo) {
        for (int i = oldFrom; i < oldTo; i++) {
            add(Type.DELETED, place.elements(i, 0), before.get(i), null);
        }
        for (int i = newFrom; i < newTo; i++) {
            add(Type.ADDED, place.elements(0, i), null, after.get(i));
        }
    }

    private void add(Type type, Place place, @Nullable Object before, @Nullable Object after) {
        differences.add(new Difference(type, place.section(),
                type == Type.ADDED ? null : place.oldPath(),
                type == Type.DELETED ? null : place.newPath(),
                before, after,
                before instanceof String from && after instanceof String to ? WordDiff.of(from, to) : List.of()));
    }
}
