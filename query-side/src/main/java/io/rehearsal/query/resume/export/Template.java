package io.rehearsal.query.resume.export;

import io.rehearsal.events.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How an exported resume looks. All say the same in the same order; each fills the style sheets of both formats. */
enum Template {

    /** Dark blue headings over a line. */
    CLASSIC("14304F", "454C54", 9.5, 21, 12, 1.5, 16, 12, 6, "left", "line"),

    /** Black, small and close, for much on few pages. */
    COMPACT("000000", "333333", 8.5, 16, 10, 1.3, 12, 7, 3, "left", "line"),

    /** Name and contact data in the middle, headings on a green band. */
    MODERN("0B5D5B", "4A5559", 10, 24, 12, 1.5, 18, 14, 7, "center", "band");

    private static final int TWIPS_PER_MILLIMETRE = 57;
    private static final int TWIPS_PER_POINT = 20;
    private static final int PAGE_WIDTH = 11_906;

    private final String accent;
    private final String muted;
    private final double size;
    private final double name;
    private final double heading;
    private final double line;
    private final int margin;
    private final int sectionGap;
    private final int entryGap;
    private final String top;
    private final String headings;

    /**
     * Sizes and gaps in points.
     *
     * @param accent the colour of name and headings
     * @param muted the colour of what is said beside
     * @param line the height of a line in its letters' size
     * @param margin of the page in millimetres
     * @param top where name and contact data stand, in CSS's words
     * @param headings over a line or on a band
     */
    Template(String accent, String muted, double size, double name, double heading, double line, int margin, int sectionGap, int entryGap,
            String top, String headings) {
        this.accent = accent;
        this.muted = muted;
        this.size = size;
        this.name = name;
        this.heading = heading;
        this.line = line;
        this.margin = margin;
        this.sectionGap = sectionGap;
        this.entryGap = entryGap;
        this.top = top;
        this.headings = headings;
    }

    /**
     * @param name {@code classic}, {@code compact} or {@code modern}
     * @throws Refusal with {@code TEMPLATE_UNKNOWN} for another
     */
    static Template named(String name) {
        return Arrays.stream(values()).filter(template -> template.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Reason.TEMPLATE_UNKNOWN, Refusal.Subject.RESUME, "template",
                        "the templates are " + Arrays.stream(values()).map(template -> template.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
    }

    /** In twips. */
    int margin() {
        return margin * TWIPS_PER_MILLIMETRE;
    }

    /**
     * @param families the names of the fonts, as a style sheet lists them
     * @param eastern whether the bullet is drawn by the Chinese font, as wide as one of its characters
     * @param share of the usual size
     */
    String css(String sheet, String families, boolean eastern, double share) {
        var rule = headings.equals("line") ? "padding-bottom: 1pt; border-bottom: 0.8pt solid #" + accent
                : "padding: 1pt 4pt; background-color: #E3EFEE";
        return filled(sheet, Map.of("families", families, "accent", "#" + accent, "muted", "#" + muted, "size", points(size * share), "name", name + "pt",
                "heading", heading + "pt", "margin", margin + "mm", "line", String.valueOf(line * share), "top", top, "rule", rule))
                .replace("${leading}", top.equals("left") ? "right" : top).replace("${indent}", eastern ? "1.224em" : "0.636em")
                .replace("${section}", points(sectionGap * share)).replace("${entry}", points(entryGap * share));
    }

    /** The styles of a Word document, whose usual font is smaller than that of the PDF. */
    String word(String styles) {
        var rule = headings.equals("line") ? "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"" + accent + "\"/></w:pBdr>"
                : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E3EFEE\"/>";
        return filled(styles, Map.of("accent", accent, "muted", muted, "size", halfPoints(size + 0.5), "small", halfPoints(size), "name", halfPoints(name),
                "heading", halfPoints(heading), "head", halfPoints(size + 1), "top", top, "rule", rule,
                "right", String.valueOf(PAGE_WIDTH - 2 * margin())))
                .replace("${line}", String.valueOf(Math.round(line * 184))).replace("${section}", String.valueOf(sectionGap * TWIPS_PER_POINT))
                .replace("${entry}", String.valueOf(entryGap * TWIPS_PER_POINT));
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }

    private static String halfPoints(double points) {
        return String.valueOf(Math.round(2 * points));
    }

    private static String filled(String sheet, Map<String, String> values) {
        var filled = sheet;
        for (var value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
