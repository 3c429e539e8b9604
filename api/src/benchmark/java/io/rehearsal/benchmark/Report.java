package io.rehearsal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the figures, prints each as it comes, and writes them as tables. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void section(String title, String... columns) {
        print("");
        print("### " + title);
        print("");
        row((Object[]) columns);
        print("| --- ".repeat(columns.length) + "|");
    }

    void row(Object... cells) {
        var row = new StringBuilder();
        for (var cell : cells) {
            row.append("| ").append(cell instanceof Double number ? text(number) : cell).append(' ');
        }
        print(row.append('|').toString());
    }

    /** A sentence about what was measured. */
    void note(String text) {
        print("");
        print(text);
    }

    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("results.md"), String.join("\n", lines).strip() + "\n");
    }

    private void print(String line) {
        lines.add(line);
        System.out.println(line);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : "%.2f", number);
    }
}
