package io.rehearsal.api.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Looks whether the data directory can be written before the log is opened in it, which would fail with traces of its own and not say what to do. */
public final class WritableDataDirectory implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    /** @throws CannotStart where it cannot */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var directory = Path.of(event.getEnvironment().getRequiredProperty("rehearsal.data-dir"));
        try {
            var logs = Files.createDirectories(directory.resolve("logs"));
            Files.delete(Files.createTempFile(logs, "writable", ""));
        } catch (IOException e) {
            throw cannotWrite(directory, e);
        }
    }

    /** What whoever starts it is told. */
    public static CannotStart cannotWrite(Path directory, IOException e) {
        return new CannotStart(("The data directory %s cannot be written (%s). Set rehearsal.data-dir"
                + " (or the environment variable REHEARSAL_DATA_DIR) to another.").formatted(directory.toAbsolutePath(), e), e);
    }
}
