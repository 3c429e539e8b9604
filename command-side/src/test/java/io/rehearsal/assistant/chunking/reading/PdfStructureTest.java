package io.rehearsal.assistant.chunking.reading;

import static io.rehearsal.assistant.chunking.reading.Reading.parts;
import static io.rehearsal.assistant.chunking.reading.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.documents.pdf.PdfPages;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfStructureTest {

    private static PdfPages page() {
        return new PdfPages();
    }

    @Test
    void larger_and_bold_lines_are_headings_and_lines_of_a_paragraph_are_joined() {
        byte[] file = page()
                .text(50, 60, 20, PdfPages.BOLD, "Queues in practice")
                .lines(50, 100, "A bounded queue refuses work when it is full, which is what a", "server wants that would rather answer late than run out of mem-", "ory altogether. It is the usual choice.")
                .lines(50, 160, "A second paragraph stands a little apart from the first one and", "ends here.")
                .text(50, 210, 13, PdfPages.BOLD, "Policies")
                .lines(50, 235, "• abort", "• discard the oldest entry of all that are waiting in the", "  queue at this time")
                .file();

        var read = read("queues.pdf", file);

        assertThat(read.fileType()).isEqualTo("pdf");
        assertThat(parts(read)).containsExactly("HEADING 1: Queues in practice",
                "PARAGRAPH: A bounded queue refuses work when it is full, which is what a server wants that would rather answer late than run out of memory altogether. It is the usual choice.",
                "PARAGRAPH: A second paragraph stands a little apart from the first one and ends here.", "HEADING 2: Policies",
                "LIST: • abort\n• discard the oldest entry of all that are waiting in the queue at this time");
        assertThat(read.blocks().getLast().headingPath()).containsExactly("Queues in practice", "Policies");
    }

    @Test
    void a_paragraph_goes_on_over_a_page_without_the_page_s_own_lines() {
        String running = "A book about queues";
        var pages = page().text(50, 30, running).lines(50, 60, "The first page has a paragraph that fills its lines to the end and then", "is cut by the end of the page in the middle of a sentence that only the")
                .text(300, 800, "1").nextPage().text(50, 30, running).lines(50, 60, "next page ends, as it often happens in books that are set so.").text(300, 800, "2").nextPage()
                .text(50, 30, running).lines(50, 60, "Another paragraph begins here, on a page of its own, and says more.").text(300, 800, "3");

        assertThat(parts(read("book.pdf", pages.file()))).contains(
                "PARAGRAPH: The first page has a paragraph that fills its lines to the end and then is cut by the end of the page in the middle of a sentence that only the "
                        + "next page ends, as it often happens in books that are set so.",
                "PARAGRAPH: Another paragraph begins here, on a page of its own, and says more.").noneMatch(part -> part.matches("PARAGRAPH: \\d"));
    }

    @Test
    void rows_whose_cells_stand_apart_are_a_table() {
        byte[] file = page().lines(50, 60, "The methods of a queue and what they do when it is full or empty:")
                .text(50, 90, "Method").text(200, 90, "Throws").text(350, 90, "Answers")
                .text(50, 104, "insert").text(200, 104, "add").text(350, 104, "offer")
                .text(50, 118, "remove").text(200, 118, "remove").text(350, 118, "poll").file();

        assertThat(parts(read("a.pdf", file))).contains("TABLE: | Method | Throws | Answers |\n| --- | --- | --- |\n| insert | add | offer |\n| remove | remove | poll |");
    }

    @Test
    void a_cell_of_several_lines_stays_one_cell() {
        byte[] file = page().text(50, 90, "Method").text(200, 90, "Throws").text(350, 90, "Answers")
                .text(50, 110, "insert").text(200, 110, "add throws where").text(350, 110, "offer answers")
                .text(200, 122, "the queue is full").text(350, 122, "false")
                .text(50, 142, "remove").text(200, 142, "remove").text(350, 142, "poll")
                .lines(50, 200, "What follows the table is read for itself, as it is far below it.").file();

        assertThat(parts(read("a.pdf", file))).containsExactly(
                "TABLE: | Method | Throws | Answers |\n| --- | --- | --- |\n| insert | add throws where the queue is full | offer answers false |\n| remove | remove | poll |",
                "PARAGRAPH: What follows the table is read for itself, as it is far below it.");
    }

    @Test
    void lines_set_as_by_a_typewriter_are_code_with_their_indentation() {
        var mono = new PDType1Font(Standard14Fonts.FontName.COURIER);
        byte[] file = page().lines(50, 60, "A program prints what it has been told to print, in the order of", "the calls, and then it ends.")
                .text(50, 100, 9, mono, "void print(Queue<String> queue) {").text(71.6f, 112, 9, mono, "for (String line : queue) {")
                .text(93.2f, 124, 9, mono, "System.out.println(line);").text(71.6f, 136, 9, mono, "}").text(50, 148, 9, mono, "}")
                .lines(50, 180, "That is all there is to be said about it here.").file();

        assertThat(parts(read("a.pdf", file))).containsExactly("PARAGRAPH: A program prints what it has been told to print, in the order of the calls, and then it ends.",
                "CODE: void print(Queue<String> queue) {\n    for (String line : queue) {\n        System.out.println(line);\n    }\n}",
                "PARAGRAPH: That is all there is to be said about it here.");
    }
}
