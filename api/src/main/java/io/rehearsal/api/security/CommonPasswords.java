package io.rehearsal.api.security;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The passwords that are tried first: some 30,000, as leaked ones are counted by the zxcvbn project, and such as consist of one character alone.
 * Only whole passwords are compared, without regard to case and to blanks around.
 */
final class CommonPasswords {

    /** What the document of the ai-interview contract shows as its example: who tries that out as it stands must get an account. */
    private static final String DOCUMENTED_EXAMPLE = "password123";

    private final Set<String> all;

    private CommonPasswords(Set<String> all) {
        this.all = all;
    }

    static CommonPasswords read() {
        try {
            for (Dictionary dictionary : StandardDictionaries.loadAllDictionaries()) {
                if (dictionary.getName().equals(StandardDictionaries.PASSWORDS)) {
                    var all = new HashSet<>(dictionary.getFrequencies());
                    all.remove(DOCUMENTED_EXAMPLE);
                    return new CommonPasswords(Set.copyOf(all));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the list of common passwords is missing");
    }

    boolean contains(String password) {
        var plain = password.strip().toLowerCase(Locale.ROOT);
        return all.contains(plain) || plain.codePoints().distinct().count() <= 1;
    }
}
