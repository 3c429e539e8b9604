package io.rehearsal.query.resume.export;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fonts that one document needs: those of every resume, and those that some character in it is drawn with. */
final class ResumeFonts {

    private static final ResumeFont CHINESE = new ResumeFont("Noto Sans SC", 400, "/fonts/noto-sans-sc/NotoSansSC-Regular.ttf");
    private static final ResumeFont WESTERN = new ResumeFont("Noto Sans", 400, "/fonts/noto-sans/NotoSans-Regular.ttf");

    /** The last one draws in bold text what the bold font lacks. */
    private static final List<ResumeFont> ALWAYS = List.of(
            CHINESE, new ResumeFont(CHINESE.family(), 700, "/fonts/noto-sans-sc/NotoSansSC-Bold.ttf"),
            WESTERN, new ResumeFont(WESTERN.family(), 700, "/fonts/noto-sans/NotoSans-Bold.ttf"),
            new ResumeFont("Noto Sans SC Regular", 400, "/fonts/noto-sans-sc/NotoSansSC-Regular.ttf"));

    private static final List<ResumeFont> SELDOM = List.of(
            new ResumeFont("Noto Sans KR", 400, "/fonts/noto-sans-kr/NotoSansKR-Regular.ttf"),
            new ResumeFont("Noto Sans Scripts", 400, "/fonts/noto-sans-scripts/NotoSansScripts-Regular.ttf"),
            new ResumeFont("Noto Emoji", 400, "/fonts/noto-emoji/NotoEmoji-Regular.ttf"),
            new ResumeFont("Rehearsal Ideographs", 400, "/fonts/ideographs/Ideographs-Regular.ttf"));

    private final Set<ResumeFont> further = new LinkedHashSet<>();
    private final boolean western;

    /** @param western whether Western letters and punctuation come first: Noto Sans SC draws ’ “ ” — as wide as a Chinese character */
    ResumeFonts(boolean western) {
        this.western = western;
    }

    /** Those that the texts so far need. */
    List<ResumeFont> needed() {
        return Stream.concat(ALWAYS.stream(), further.stream()).toList();
    }

    /** The names of the needed ones as a style sheet lists them. */
    String families() {
        var first = western ? Stream.of(WESTERN, CHINESE) : Stream.of(CHINESE, WESTERN);
        return Stream.of(first, Stream.of(ALWAYS.getLast()), further.stream()).flatMap(fonts -> fonts)
                .map(font -> '"' + font.family() + '"').collect(Collectors.joining(", "));
    }

    /** The text as it can be drawn: what no font has is replaced by its plain form, such as A for 𝐀, else by its code point, such as U+2B740. */
    String drawable(String text) {
        var drawable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> drawable.append(drawable(point)));
        return drawable.toString();
    }

    private String drawable(int point) {
        var character = Character.toString(point);
        if (has(point)) {
            return character;
        }
        if (isInvisible(point)) {
            return "";
        }
        var plain = Normalizer.normalize(character, Form.NFKC);
        return plain.codePoints().allMatch(this::has) ? plain : "U+%04X".formatted(point);
    }

    private boolean has(int point) {
        if (point == '\n' || point == '\t' || CHINESE.has(point) || WESTERN.has(point)) {
            return true;
        }
        var font = isInvisible(point) ? null : drawing(point);
        if (font != null) {
            further.add(font);
        }
        return font != null;
    }

    private static @Nullable ResumeFont drawing(int point) {
        return SELDOM.stream().filter(font -> font.has(point)).findFirst().orElse(null);
    }

    /** Joiners, controls, and the selectors of a character's variant. */
    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || type == Character.CONTROL || point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }
}
