package io.rehearsal.assistant.local.followup;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a point is about, short enough to be asked for without giving the answer away. */
final class PointName {

    /** What stands before a colon, brackets or examples. */
    private static final Pattern LABEL = Pattern.compile("^\\s*([^:：(（]{2,40}?)\\s*(?:[:：(（]|[，,]?\\s*(?:例如|比如|如(?![果何期实同下上]))"
            + "|,?\\s+such as\\b)");
    private static final Pattern PREDICATE = Pattern.compile(
            "(?<=.{4})(是|为了|用于|用来|通过|可以|会|能够|采用|使用|导致|避免|保证|不会|只有|需要|(?<![小同实当及按临行])时(?![间刻候延])|，|；)"
                    + "|(?<=.{4})\\s(is|are|was|can|cannot|may|must|should|will|because|that|which|when|while|during|so|uses?|avoids?"
                    + "|allows?|makes?|keeps?|needs?|has|have|holds?|contains?|starts?|stores?|shows?|instead)\\b|(?<=.{4});");
    private static final Pattern ASKS = Pattern.compile("^(what|where|when|why|how|who|which|whether)\\b|^(如何|怎么|怎样|为什么|为何|什么|哪)", Pattern.CASE_INSENSITIVE);
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

    /** A point that asks for something ("what it is for", 为什么这样做) gives nothing away. */
    private static String subject(String point) {
        var predicate = PREDICATE.matcher(point);
        return !ASKS.matcher(point).find() && predicate.find() ? point.substring(0, predicate.start()).strip() : point;
    }
}
