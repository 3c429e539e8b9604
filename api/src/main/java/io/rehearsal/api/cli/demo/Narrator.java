package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.terminal.Style;
import io.rehearsal.api.cli.terminal.Table;
import io.rehearsal.api.cli.terminal.Terminal;
import io.rehearsal.api.cli.terminal.TextWidth;
import io.rehearsal.api.cli.terminal.Wrapping;
import java.util.List;

/** Tells the steps on the terminal. */
final class Narrator {

    private static final String INDENT = "    ";

    private final Style style = Style.ofTerminal();
    private int step;

    Style style() {
        return style;
    }

    /** Begins the next step. */
    void step(String title) {
        step++;
        System.out.println();
        System.out.println(style.bold("%2d  %s".formatted(step, title)));
    }

    void line(String text) {
        System.out.println(INDENT + text);
    }

    /** Where somebody is to type. */
    void prompt(String mark) {
        System.out.print(INDENT + style.accent(mark));
        System.out.flush();
    }

    void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    /** A text of any length, each of its lines with the mark or its width before it. */
    void text(String mark, String text) {
        String before = mark;
        for (String line : Wrapping.lines(text, columns() - TextWidth.of(mark))) {
            line(before + line);
            before = " ".repeat(TextWidth.of(mark));
        }
    }

    void table(Table table) {
        lines(table.lines(columns(), style));
    }

    int columns() {
        return Terminal.columns() - INDENT.length();
    }
}
