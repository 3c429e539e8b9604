package io.rehearsal.command.assistant.local.followup;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a point is about, short enough to be asked for without giving the answer away. */
final class PointName {

    private static final Pattern LABEL = Pattern.compile("^\\s*([^:：(（]{2,40})\\s*[:：(（]");
    private static final Pattern PREDICATE = Pattern.compile(
            "(?<=.{3})(是|为了|为|用于|用来|通过|可以|会|能够|能|由|采用|使用|导致|避免|保证|不会|只有|需要|时会|时|，|,|；|;)"
                    + "|(?<=.{4})\\s(is|are|was|can|cannot|may|must|should|will|by|because|that|which|when|so|uses?|avoids?|allows?|makes?|keeps?|needs?|has|have|instead)\\b|(?<=.{4})[,;]");
    private static final int LONGEST_CHINESE = 20;
    private static final int LONGEST_ENGLISH = 60;

    private PointName() {
    }

    static String of(String point) {
        var text = label(point).orElseGet(() -> subject(point.strip()));
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        return Excerpt.cut(text.replaceAll("[。.；;]$", ""), chinese ? LONGEST_CHINESE : LONGEST_ENGLISH);
    }

    static Optional<String> label(String point) {
        var label = LABEL.matcher(point);
        return label.find() ? Optional.of(label.group(1).strip()) : Optional.empty();
    }

    private static String subject(String point) {
        var predicate = PREDICATE.matcher(point);
        return predicate.find() ? point.substring(0, predicate.start()).strip() : point;
    }
}
