package io.rehearsal.api.secrets;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.Environment;

/** The secrets that the application needs, and the files that keep those which are not given by a property. */
public final class Secrets {

    private static final Map<String, String> FILES = Map.of(
            "rehearsal.master-key", "master.key",
            "rehearsal.jwt.secret", "jwt.secret",
            "rehearsal.operator.token", "operator.token");

    private Secrets() {
    }

    /** Answers the properties that are not given, each with its secret. */
    public static Map<String, String> missingIn(Environment environment, SecretFiles files) {
        var missing = new HashMap<String, String>();
        FILES.forEach((property, file) -> {
            String given = environment.getProperty(property);
            if (given == null || given.isBlank()) {
                missing.put(property, files.getOrCreate(file));
            }
        });
        return missing;
    }
}
