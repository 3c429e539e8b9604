package io.rehearsal.assistant.local.judging;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Orders of growth, such as O(n log n): an answer that names only others than the point does says otherwise. */
final class Orders {

    private static final Pattern ORDER = Pattern.compile("\\bo\\s*[(（]\\s*([^()（）]{1,20}(?:\\([^()]*\\))?)\\s*[)）]");

    private Orders() {
    }

    /** Whether both name orders of growth and the answer has none of the point's. */
    static boolean differ(String point, String said) {
        var wanted = of(point);
        var heard = of(said);
        return !wanted.isEmpty() && !heard.isEmpty() && wanted.stream().noneMatch(heard::contains);
    }

    private static Set<String> of(String text) {
        return ORDER.matcher(text.toLowerCase(Locale.ROOT)).results()
                .map(match -> match.group(1).replaceAll("[\\s*·×]", "").replace("²", "^2").replace("n^2", "nn").replaceAll("lo?g[₂2]?", "log"))
                .collect(Collectors.toSet());
    }
}
