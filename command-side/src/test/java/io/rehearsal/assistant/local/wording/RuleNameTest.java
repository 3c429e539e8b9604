package io.rehearsal.assistant.local.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleNameTest {

    @Test
    void the_document_and_the_rules_say_the_same() throws IOException {
        var rows = Files.readAllLines(Path.of("..", "docs", "suggestions.md")).stream().filter(line -> line.startsWith("| `")).toList();

        assertThat(rows).hasSameSizeAs(RuleName.values());
        for (var rule : RuleName.values()) {
            assertThat(rows.get(rule.ordinal())).startsWith("| `%s` | %s · %s |".formatted(rule.id(), rule.title(Language.EN), rule.title(Language.ZH)));
        }
    }
}
