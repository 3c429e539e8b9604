package io.rehearsal.assistant.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes plain text strictly: by its byte order mark, else as UTF-8, else as UTF-16, Big5, a Japanese, Korean or
 * Western encoding, or GB18030, whichever reads like text.
 * Bytes that are text in none of them are not text.
 */
public final class CharsetDetector {

    /** With the characters of Hong Kong. */
    private static final Charset BIG5 = Charset.forName("x-MS950-HKSCS");
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** A UTF-16 text of mostly Chinese has few zero bytes; this share of common characters tells it from chance. */
    private static final double PLAUSIBLE = 0.9;
    private static final Pattern WITHIN_WORD = Pattern.compile("(?<=[a-zA-Z])\\p{IsHan}(?=[a-z\\s.,])|(?<=\\s)\\p{IsHan}(?=[a-z])");

    /** The text without its byte order mark; empty when the bytes are no text. */
    public Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> utf16(bytes))
                .or(() -> detected(bytes, true))
                .or(() -> strictly(bytes, 0, GB18030).filter(text -> plausibility(text) >= PLAUSIBLE && !isTornWestern(text)))
                .or(() -> detected(bytes, false));
    }

    /**
     * As the detector guesses from how often characters stand in texts of each encoding.
     *
     * @param several whether the encoding writes characters in several bytes: any bytes are text in one that uses single ones
     */
    private static Optional<String> detected(byte[] bytes, boolean several) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name) || name.startsWith("UTF") || name.startsWith("GB")
                || several == (name.startsWith("WINDOWS") || name.startsWith("ISO-8859") || name.startsWith("KOI8") || name.startsWith("IBM"))) {
            return Optional.empty();
        }
        return strictly(bytes, 0, name.equals("BIG5") ? BIG5 : Charset.forName(name)).filter(text -> plausibility(text) >= PLAUSIBLE);
    }

    private static Optional<String> utf16(byte[] bytes) {
        Optional<String> little = strictly(bytes, 0, StandardCharsets.UTF_16LE);
        Optional<String> big = strictly(bytes, 0, StandardCharsets.UTF_16BE);
        double ofLittle = little.map(CharsetDetector::plausibility).orElse(0.0);
        double ofBig = big.map(CharsetDetector::plausibility).orElse(0.0);
        Optional<String> better = ofLittle >= ofBig ? little : big;
        double best = Math.max(ofLittle, ofBig);
        double asGb18030 = strictly(bytes, 0, GB18030).map(CharsetDetector::plausibility).orElse(0.0);
        return best >= PLAUSIBLE && best > asGb18030 ? better : Optional.empty();
    }

    /** Whose mark says what it is: half a character in it does not make it another encoding, and is U+FFFD. */
    private static Optional<String> marked(byte[] bytes, Charset charset) {
        return Optional.of(new String(bytes, 2, bytes.length - 2, charset)).filter(CharsetDetector::isText);
    }

    private static Optional<String> strictly(byte[] bytes, int offset, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset)).toString();
            return isText(text) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether the text is free of control characters other than white space. */
    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B
                || c >= 0x7F && c < 0xA0 && c != 0x85 || c == 0xFFFE || c == 0xFFFF);
    }

    /** Whether most ideographs stand alone within Latin words: each is a letter such as ü and the one after it, read as one. */
    private static boolean isTornWestern(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        return ideographs > 0 && WITHIN_WORD.matcher(text).results().count() * 2 > ideographs;
    }

    /** Share of characters that texts of this product's languages are made of. */
    private static double plausibility(String text) {
        long plausible = text.codePoints().filter(CharsetDetector::isUsual).count();
        return text.isEmpty() ? 0 : (double) plausible / text.codePointCount(0, text.length());
    }

    private static boolean isUsual(int c) {
        return c < 0x250 || c >= 0x2010 && c < 0x2040 || c >= 0x2190 && c < 0x2800 || c >= 0x3000 && c < 0x3100
                || c >= 0x4E00 && c < 0x9FA6 || c >= 0xAC00 && c < 0xD7A4 || c >= 0xFF00 && c < 0xFF60;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
