package io.rehearsal.api.contract.interviewhelper.resume;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.interviewhelper.resume.ContentBody.Education;
import io.rehearsal.api.contract.interviewhelper.resume.ContentBody.Experience;
import io.rehearsal.api.contract.interviewhelper.resume.ContentBody.Project;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.queries.VersionComparison;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What changed between two versions. Beside the documented fields a difference tells where it stands and which words changed. */
record ComparisonBody(String before, String after, List<Difference> diff) {

    static ComparisonBody of(VersionComparison comparison) {
        return new ComparisonBody(comparison.before(), comparison.after(),
                comparison.differences().stream().map(Difference::of).toList());
    }

    private static String label(VersionComparison.@Nullable Type type) {
        return type == null ? "kept" : type.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String snakeCase(@Nullable String path) {
        return path == null ? null : path.replaceAll("(\\p{Lower})(\\p{Upper})", "$1_$2").toLowerCase(Locale.ROOT);
    }

    record Difference(
            @Schema(allowableValues = {"added", "deleted", "modified"}) String type,
            String section,
            Change content,
            @Nullable String oldPath,
            @Nullable String newPath,
            List<Words> words) implements SnakeCase {

        static Difference of(VersionComparison.Difference difference) {
            return new Difference(
                    label(difference.type()),
                    String.valueOf(snakeCase(difference.section())),
                    new Change(ContentBody.of(difference.oldValue()), ContentBody.of(difference.newValue())),
                    snakeCase(difference.oldPath()),
                    snakeCase(difference.newPath()),
                    difference.words().stream().map(Words::of).toList());
        }
    }

    /** A text, a number, or a whole entry of its section; null where it was not, or is no more. */
    record Change(
            @JsonProperty("old") @Schema(anyOf = {String.class, Integer.class, Education.class, Experience.class, Project.class, OtherSection.class})
            @Nullable Object before,
            @JsonProperty("new") @Schema(anyOf = {String.class, Integer.class, Education.class, Experience.class, Project.class, OtherSection.class})
            @Nullable Object after) {
    }

    record Words(@Schema(allowableValues = {"kept", "added", "deleted"}) String type, String text) {

        static Words of(VersionComparison.WordChange words) {
            return new Words(label(words.type()), words.text());
        }
    }
}
