package io.rehearsal.command.files;

import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.resume.queries.FindOriginal;
import io.rehearsal.events.resume.queries.OriginalFile;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers with files as they were handed in. */
@Component
class OriginalFileQueries {

    private final OriginalFiles files;

    OriginalFileQueries(OriginalFiles files) {
        this.files = files;
    }

    @QueryHandler
    Optional<OriginalFile> find(FindOriginal query) {
        return files.find(Seal.subject(query.ownerId()), query.contentHash()).map(OriginalFile::new);
    }
}
