package io.rehearsal.assistant.local.question;

import java.util.regex.Pattern;

/** The English indefinite article. */
final class Article {

    /** Abbreviations are spelled out when spoken: an HR manager, an SRE, but a UX designer. */
    private static final Pattern VOWEL = Pattern.compile(
            "(?:[AEFHILMNORSX][A-Z]{1,3}\\b|(?!(?:[Uu]ni|[Uu]se|[Ee]uro|[Oo]ne|U[A-Z]))[AEIOUaeiou]).*", Pattern.DOTALL);

    private Article() {
    }

    /** A noun with its article; what is not English stands alone. */
    static String with(String noun) {
        if (noun.codePoints().anyMatch(Character::isIdeographic)) {
            return noun;
        }
        return (VOWEL.matcher(noun).matches() ? "an " : "a ") + noun;
    }
}
