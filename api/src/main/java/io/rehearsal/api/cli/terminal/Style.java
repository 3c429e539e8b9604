package io.rehearsal.api.cli.terminal;

/** Emphasis, where a person looks at a terminal; plain text where it is read by a program. */
public final class Style {

    private final boolean coloured;

    private Style(boolean coloured) {
        this.coloured = coloured;
    }

    /** Coloured on a terminal, unless {@code NO_COLOR} is set. */
    public static Style ofTerminal() {
        return new Style(Terminal.isPresent() && System.getenv("NO_COLOR") == null);
    }

    public static Style plain() {
        return new Style(false);
    }

    public boolean isColoured() {
        return coloured;
    }

    public String bold(String text) {
        return in("1", text);
    }

    public String faint(String text) {
        return in("2", text);
    }

    public String good(String text) {
        return in("32", text);
    }

    public String bad(String text) {
        return in("31", text);
    }

    public String warning(String text) {
        return in("33", text);
    }

    public String accent(String text) {
        return in("36", text);
    }

    private String in(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
