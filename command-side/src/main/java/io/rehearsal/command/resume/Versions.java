package io.rehearsal.command.resume;

/** Names of versions: v1.0, v1.1, v1.2, … */
final class Versions {

    private static final String MAJOR = "v1.";
    static final String FIRST = named(0);

    private Versions() {
    }

    static String named(int minor) {
        return MAJOR + minor;
    }

    static int minor(String version) {
        return Integer.parseInt(version.substring(MAJOR.length()));
    }
}
