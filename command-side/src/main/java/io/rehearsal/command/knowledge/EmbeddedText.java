package io.rehearsal.command.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.hankcs.hanlp.HanLP;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.knowledge.EmbeddingModel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A text as a sentence model gets it: white space runs together, letters and digits have one width, traditional characters are simplified,
 * which the Chinese model hardly knows otherwise. Chinese punctuation stays as it is: the model has seen it so, and narrowing it costs
 * nDCG@10 0.004.
 */
public record EmbeddedText(Language language, String text) {

    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]");
    private static final int WIDER = 'Ａ' - 'A';
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    static EmbeddedText of(String text) {
        return of(text, Language.of(text));
    }

    /** As the model of this language gets it. */
    public static EmbeddedText of(String text, Language language) {
        var plain = SPACE.matcher(WIDE.matcher(text).replaceAll(wide -> Character.toString(wide.group().charAt(0) - WIDER))).replaceAll(" ").strip();
        return new EmbeddedText(language, language == Language.ZH ? HanLP.convertToSimplifiedChinese(plain) : plain);
    }

    /** The model of its language. */
    EmbeddingModel model() {
        return Embeddings.modelOf(language);
    }

    /** SHA-256 of the text, in lower-case hexadecimal. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
