package io.rehearsal.assistant.documents.word;

import static io.rehearsal.assistant.documents.Extraction.extract;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.documents.ExtractedText;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class DocReaderTest {

    @Test
    void paragraphs_lists_and_tables_of_an_old_word_file_are_read() throws IOException {
        try (InputStream file = DocReaderTest.class.getResourceAsStream("/documents/resume.doc")) {
            ExtractedText text = extract(file.readAllBytes());

            assertThat(text.fileType()).isEqualTo("doc");
            assertThat(text.text().lines().filter(line -> !line.isBlank())).containsExactly("Ines Caldeira", "ines.caldeira@example.org\t+351 910 000 123", "Work Experience",
                    "Ponte Systems 2018 - 2023", "• Kept the warehouse software of nine harbours running", "• Taught apprentices", "技能", "Languages\tJava, Kotlin", "Databases\tPostgreSQL");
            assertThat(text.lines().getFirst().bold()).isTrue();
            assertThat(text.lines().getFirst().fontSize()).isEqualTo(20);
        }
    }
}
