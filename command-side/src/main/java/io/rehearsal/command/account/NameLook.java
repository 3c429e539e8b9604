package io.rehearsal.command.account;

import com.ibm.icu.text.SpoofChecker;
import java.util.regex.Pattern;

/** What a login name looks like: the skeleton of Unicode Technical Standard 39, section 4. Two names with the same one cannot be told apart. */
final class NameLook {

    /** Unicode's property Bidi_Control (UAX 9). */
    private static final Pattern TURNS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("\\p{ASCII}+@\\p{ASCII}+");
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private NameLook() {
    }

    /** @param normal the name as it is compared */
    static String of(String normal) {
        return CHECKER.getSkeleton(normal);
    }

    /** Whether a name holds marks that show its characters in another order than they are in. */
    static boolean turnsText(String name) {
        return TURNS.matcher(name).find();
    }

    /** An e-mail address in ASCII was not chosen to look like another: {@code john1@} and {@code johnl@} are two people. */
    static boolean isPlainAddress(String name) {
        return PLAIN_ADDRESS.matcher(name).matches();
    }
}
