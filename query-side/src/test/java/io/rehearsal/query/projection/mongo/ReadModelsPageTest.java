package io.rehearsal.query.projection.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.query.projection.Projection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

class ReadModelsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "read-models.md");
    private static final Path MADE = Path.of("target", "read-models.md");

    @Test
    void the_page_names_the_collections_fields_and_indexes_that_there_are() throws IOException {
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, ReadModelsPage.of(projections()));

        assertThat(PAGE).as("what the code makes is in query-side/target/read-models.md").hasSameTextualContentAs(MADE);
    }

    /** All that are kept in MongoDB. */
    private static List<? extends Projection<?>> projections() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Projection.class));
        return scanner.findCandidateComponents("io.rehearsal.query").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> type.isAnnotationPresent(Component.class))
                .<Projection<?>>map(type -> (Projection<?>) BeanUtils.instantiateClass(type))
                .filter(projection -> !projection.name().equals("search"))
                .toList();
    }
}
