package io.rehearsal.api.cli.terminal;

/** Where the output goes. */
public final class Terminal {

    private static final int DEFAULT_COLUMNS = 100;

    private Terminal() {
    }

    /** Whether a person sees the output as it comes. */
    public static boolean isPresent() {
        return System.console() != null && System.console().isTerminal();
    }

    /** Its width: what the shell says in {@code COLUMNS}, or {@value #DEFAULT_COLUMNS}. */
    public static int columns() {
        try {
            return Math.max(40, Integer.parseInt(System.getenv("COLUMNS")));
        } catch (NumberFormatException notSaid) {
            return DEFAULT_COLUMNS;
        }
    }
}
