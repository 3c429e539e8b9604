package io.rehearsal.api.cli;

import io.rehearsal.api.cli.terminal.Style;
import io.rehearsal.api.cli.terminal.Table;
import io.rehearsal.api.cli.terminal.Terminal;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** How a command answers. */
final class Output {

    @Option(names = "--json", description = "Answer with the server's own JSON.")
    private boolean json;

    private final Style style = Style.ofTerminal();

    boolean isJson() {
        return json;
    }

    Style style() {
        return style;
    }

    void json(JsonNode answer) {
        System.out.println(answer.toPrettyString());
    }

    void table(Table table) {
        table.lines(Terminal.columns(), style).forEach(System.out::println);
    }

    void line(String text) {
        System.out.println(text);
    }
}
