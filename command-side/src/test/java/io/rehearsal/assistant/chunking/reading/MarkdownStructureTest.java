package io.rehearsal.assistant.chunking.reading;

import static io.rehearsal.assistant.chunking.reading.Reading.parts;
import static io.rehearsal.assistant.chunking.reading.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownStructureTest {

    @Test
    void every_part_is_told_and_the_text_is_kept_as_it_was_written() {
        String source = """
                # Queues

                A queue *holds* work.

                ## Bounded

                - one
                - two
                  more of two

                ```java
                # no heading

                run();
                ```

                | Name | Use |
                | --- | --- |
                | offer | adds |

                > Said by someone.
                """;

        var read = read("queues.md", source);

        assertThat(read.fileType()).isEqualTo("md");
        assertThat(read.text()).isEqualTo(source);
        assertThat(parts(read)).containsExactly("HEADING 1: # Queues", "PARAGRAPH: A queue *holds* work.", "HEADING 2: ## Bounded", "LIST: - one\n- two\n  more of two",
                "CODE: ```java\n# no heading\n\nrun();\n```", "TABLE: | Name | Use |\n| --- | --- |\n| offer | adds |", "PARAGRAPH: > Said by someone.");
    }

    @Test
    void a_part_knows_the_headings_above_it_without_their_marks() {
        var read = read("a.md", "# `Map` and **Set**\n\n## Use\n\ntext\n\n# Next\n\nmore\n");

        assertThat(read.blocks().get(2).headingPath()).containsExactly("Map and Set", "Use");
        assertThat(read.blocks().getLast().headingPath()).containsExactly("Next");
    }

    @Test
    void the_title_in_the_settings_before_a_page_stands_over_everything() {
        var read = read("a.md", "---\ntitle: 线程池详解\ncategory: Java\n---\n\n## 为什么要用\n\n降低资源消耗。\n");

        assertThat(parts(read)).first().asString().startsWith("HEADING 0: ---\ntitle");
        assertThat(read.blocks().getLast().headingPath()).containsExactly("线程池详解", "为什么要用");
    }

    @Test
    void code_and_tables_in_a_list_stay_code_and_tables() {
        var read = read("a.md", "1. First:\n\n   ```sh\n   ls\n   ```\n\n   then\n2. Second\n");

        assertThat(parts(read)).containsExactly("LIST: 1. First:", "CODE: ```sh\n   ls\n   ```", "LIST: then\n2. Second");
    }

    @Test
    void a_heading_may_be_underlined_or_written_as_html() {
        var read = read("a.md", "Title\n=====\n\n<h2 align=\"center\">Part <b>one</b></h2>\n\ntext\n");

        assertThat(read.blocks().getLast().headingPath()).isEqualTo(List.of("Title", "Part one"));
    }

    @Test
    void nothing_is_lost_however_odd_the_source() {
        assertThat(read("a.md", "***\n[a]: http://x\n#\n- \n>\n\t\n<!-- c -->\n&amp;|\n|-|\n")).isNotNull();
    }

    @Test
    void a_line_rule_and_settings_are_told_apart() {
        assertThat(parts(read("a.md", "---\nNo settings here.\n\n---\n"))).noneMatch(part -> part.startsWith("HEADING 0"));
    }

    @Test
    void settings_in_toml_are_settings_too() {
        assertThat(parts(read("a.md", "+++\ntitle = 'Bread at night'\ndraft = false\n+++\n\n## Dough\n\nRest it.\n"))).first().asString().startsWith("HEADING 0: +++");
        assertThat(read("a.md", "+++\ndate = 2024-01-01\ntitle = \"面包\"\n+++\n\n## Dough\n\nRest it.\n").blocks().getLast().headingPath()).containsExactly("面包", "Dough");
        assertThat(parts(read("a.md", "+++\nNo settings here.\n+++\n\nText.\n"))).noneMatch(part -> part.startsWith("HEADING 0"));
    }
}
