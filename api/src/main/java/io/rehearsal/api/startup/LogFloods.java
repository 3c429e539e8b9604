package io.rehearsal.api.startup;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.filter.AbstractFilterable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Keeps each source of log lines from flooding the file and the console. */
public final class LogFloods implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LogManager.getLogger(FloodFilter.class);
    private static final int MOST = 200;
    private static final long MILLIS = 60_000;
    private static final long LOOK_SECONDS = 10;

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        if (!(LogManager.getContext(false) instanceof LoggerContext logging)) {
            return;
        }
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("log-floods").factory());
        logging.getConfiguration().getAppenders().forEach((name, appender) -> {
            if (appender instanceof AbstractFilterable filtered && (name.equals("File") || name.equals("Console"))) {
                // Only one of them tells: the line goes to both.
                var filter = new FloodFilter(MOST, MILLIS, Clock.systemUTC(), name.equals("File") ? LogFloods::tell : (_, _) -> { });
                filtered.addFilter(filter);
                looking.scheduleWithFixedDelay(filter::tellWhenOver, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
            }
        });
        application.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                looking.shutdownNow();
            }
        });
    }

    private static void tell(String logger, int leftOut) {
        LOG.warn("{} more lines of {} within a minute were left out", leftOut, logger);
    }
}
