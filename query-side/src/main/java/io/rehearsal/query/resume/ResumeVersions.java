package io.rehearsal.query.resume;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.TextEdit;
import io.rehearsal.events.resume.queries.ResumeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resume with everything its versions follow from.
 *
 * @param current the resume as it stands
 * @param sources one for each version, in the order of their making
 */
record ResumeVersions(ResumeView current, List<Source> sources) {

    /**
     * What a version is made of: whole content where it was parsed, else edits of another version.
     *
     * @param content null where edits made it, or the owner was erased
     * @param before  the version that was edited; null where it was parsed
     * @param edits   null where it was parsed, or the owner was erased
     * @param skills  the normalised skills after the edits; null where they did not change
     */
    record Source(
            String version,
            @Nullable ResumeContent content,
            @Nullable String before,
            @Nullable List<TextEdit> edits,
            @Nullable List<String> skills) {

        /** The version's content, given that of the version before. */
        @Nullable ResumeContent content(@Nullable ResumeContent edited) {
            if (before == null) {
                return content;
            }
            return edited == null || edits == null ? null : ContentText.apply(edited, edits, skills);
        }
    }

    boolean knows(String version) {
        return source(version).isPresent();
    }

    /** The content of a version; null where there is no such version or the owner was erased. */
    @Nullable ResumeContent content(String version) {
        return source(version)
                .map(source -> source.content(source.before() == null ? null : content(source.before())))
                .orElse(null);
    }

    ResumeVersions become(ResumeView view) {
        return new ResumeVersions(view, sources);
    }

    /** The version made anew takes the place of what had its name. */
    ResumeVersions make(Source made, ResumeView view) {
        var all = new ArrayList<>(sources);
        all.removeIf(source -> source.version().equals(made.version()));
        all.add(made);
        return new ResumeVersions(view, List.copyOf(all));
    }

    private Optional<Source> source(String version) {
        return sources.stream().filter(source -> source.version().equals(version)).findFirst();
    }
}
