package io.rehearsal.command.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a resume, as a person wrote it down. */
record Gold(JsonNode root) {

    String language() {
        return root.path("language").asText();
    }

    JsonNode section(String name) {
        return root.path(name);
    }

    /** The value and what is as right. */
    List<String> accepted(String value) {
        var values = new ArrayList<String>();
        values.add(value);
        root.path("alternatives").path(value).forEach(other -> values.add(other.asText()));
        return values;
    }

    List<String> ignored(String section) {
        var names = new ArrayList<String>();
        root.path("ignore").path(section).forEach(name -> names.add(name.asText()));
        return names;
    }

    boolean isScored(String section) {
        return !root.path("ignore").path(section).asText().equals("*");
    }

    static @Nullable String text(JsonNode holder, String field) {
        var value = holder.path(field);
        var text = value.isMissingNode() || value.isNull() ? null : value.asText();
        return Likeness.isNull(text) ? null : text;
    }

    static boolean isScored(JsonNode entry, String field) {
        for (var name : entry.path("not_scored")) {
            if (name.asText().equals(field)) {
                return false;
            }
        }
        return true;
    }
}
