package io.rehearsal.assistant.chunking.reading;

import static io.rehearsal.assistant.chunking.reading.Reading.parts;
import static io.rehearsal.assistant.chunking.reading.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlStructureTest {

    @Test
    void a_page_says_what_it_says_without_what_it_does() {
        var read = read("page.html", """
                <!DOCTYPE html><html><head><title>Site</title><style>p{}</style><script>alert(1)</script></head>
                <body><nav><a href="/">Home</a></nav>
                <h1>Queues</h1><p>A queue
                   <b>holds</b> work.<br>Always.</p>
                <h2>Bounded</h2>
                <ul><li>one</li><li>two<ol start="3"><li>inner</li></ol></li></ul>
                <pre><code>if (x) {
                    run();
                }</code></pre>
                <table><thead><tr><th>Name</th><th>Use</th></tr></thead><tbody><tr><td>offer</td><td>adds
                 one</td></tr></tbody></table>
                <footer>Imprint</footer></body></html>
                """);

        assertThat(read.fileType()).isEqualTo("html");
        assertThat(parts(read)).containsExactly("HEADING 1: Queues", "PARAGRAPH: A queue holds work.\nAlways.", "HEADING 2: Bounded", "LIST: - one\n- two\n  3. inner",
                "CODE: if (x) {\n    run();\n}", "TABLE: | Name | Use |\n| --- | --- |\n| offer | adds one |");
        assertThat(read.blocks().getLast().headingPath()).containsExactly("Queues", "Bounded");
    }

    @Test
    void what_a_browser_hides_is_not_read_and_what_it_shows_is() {
        var read = read("page.html", """
                <h1>T</h1><p style="color:red; display : none">one</p><div style="visibility:hidden"><p>two</p></div><p hidden>three</p>
                <p style="display:block">four</p><p style="background:none">five</p><p title="display:none">six</p>
                <details><summary>Why</summary>Because.</details>
                """);

        assertThat(parts(read)).containsExactly("HEADING 1: T", "PARAGRAPH: four", "PARAGRAPH: five", "PARAGRAPH: six", "PARAGRAPH: Why", "PARAGRAPH: Because.");
    }

    @Test
    void raised_figures_stay_raised() {
        var read = read("page.html", "<h1>T</h1><p>10<sup>9</sup> rows in O(n<sup>2</sup>), on the 3<sup>rd</sup> day, H<sub>2</sub>O, m<sup>-1</sup></p>");

        assertThat(parts(read)).containsExactly("HEADING 1: T", "PARAGRAPH: 10⁹ rows in O(n²), on the 3rd day, H2O, m⁻¹");
    }

    @Test
    void a_page_without_a_heading_of_its_own_bears_its_title() {
        var read = read("page.htm", "<html><title>Queues</title><body><p>Text.</body>");

        assertThat(parts(read)).containsExactly("HEADING 0: Queues", "PARAGRAPH: Text.");
    }

    @Test
    void a_table_that_only_lays_out_the_page_is_read_cell_by_cell() {
        var read = read("page.html", "<table><tr><td><h2>Left</h2><p>a</p></td><td><p>b</p></td></tr></table>");

        assertThat(parts(read)).containsExactly("HEADING 2: Left", "PARAGRAPH: a", "PARAGRAPH: b");
    }

    @Test
    void words_outside_of_any_element_are_not_lost() {
        assertThat(parts(read("page.html", "loose<div>one<span> and</span> two<p>three</p>four</div>five")))
                .containsExactly("PARAGRAPH: loose", "PARAGRAPH: one and two", "PARAGRAPH: three", "PARAGRAPH: four", "PARAGRAPH: five");
    }
}
