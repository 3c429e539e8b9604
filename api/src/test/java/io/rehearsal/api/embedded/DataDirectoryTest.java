package io.rehearsal.api.embedded;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.api.startup.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void a_directory_is_for_one_copy_at_a_time() {
        DataDirectory.open(directory);

        assertThatThrownBy(() -> DataDirectory.open(directory))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("in use by another running copy")
                .hasMessageContaining("REHEARSAL_DATA_DIR");
    }

    @Test
    void it_can_be_taken_again_once_given_back() throws IOException {
        DataDirectory.open(directory).close();

        assertThatCode(() -> DataDirectory.open(directory).close()).doesNotThrowAnyException();
    }

    @Test
    void nothing_starts_on_what_a_restore_has_left_half_done() throws IOException {
        DataDirectory.openToRestore(directory).close();
        assertThatThrownBy(() -> DataDirectory.open(directory)).isInstanceOf(CannotStart.class).hasMessageContaining("Restore again");

        DataDirectory.openToRestore(directory).close();
        DataDirectory.restored(directory);

        assertThatCode(() -> DataDirectory.open(directory).close()).doesNotThrowAnyException();
    }

    @Test
    void what_cannot_be_a_directory_is_told() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }
}
