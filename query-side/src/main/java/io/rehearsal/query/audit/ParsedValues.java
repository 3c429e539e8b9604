package io.rehearsal.query.audit;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.ResumeContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists every parsed value with the place in the text that it came from. */
final class ParsedValues {

    private static final String AGE = "personalInfo.age";

    private ParsedValues() {
    }

    static List<String> of(ResumeContent content, @Nullable List<Origin> origins) {
        var places = (origins == null ? List.<Origin>of() : origins).stream()
                .collect(Collectors.toMap(Origin::path, Function.identity(), (first, _) -> first));
        var lines = new ArrayList<String>();
        for (var leaf : ContentText.leaves(content)) {
            lines.add(line(leaf, places));
        }
        if (content.personalInfo().age() != null) {
            lines.add(line(new Leaf(AGE, content.personalInfo().age().toString()), places));
        }
        return lines;
    }

    private static String line(Leaf leaf, Map<String, Origin> places) {
        var origin = places.get(leaf.path());
        return leaf.path() + " = " + Narrative.quoted(leaf.value())
                + (origin == null ? "" : " (characters " + origin.start() + "–" + origin.end() + ")");
    }
}
