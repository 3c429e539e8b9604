package io.rehearsal.api;

import io.rehearsal.api.cli.RehearsalCommand;
import io.rehearsal.api.embedded.StoresInitializer;
import io.rehearsal.api.startup.CannotStart;
import io.rehearsal.api.startup.LogFloods;
import io.rehearsal.api.startup.WritableDataDirectory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole system in one process. */
@SpringBootApplication(scanBasePackages = {"io.rehearsal.api", "io.rehearsal.assistant", "io.rehearsal.command", "io.rehearsal.query"})
public class RehearsalApplication {

    /** Read by the JDK at the first virtual thread. */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";
    /** More than there are processors: what computes on a few requests' threads for long then shares the processors with the others, by the system's turns. */
    private static final int LEAST_CARRIERS = 16;

    public static void main(String... arguments) {
        System.exit(RehearsalCommand.execute(arguments));
    }

    /**
     * Starts the server with its stores; closing the context stops both.
     *
     * @param arguments properties, such as {@code --rehearsal.data-dir=/var/lib/rehearsal} and {@code --server.port=0}
     * @throws CannotStart where a port or the data directory is in use, or a store does not start
     */
    public static ConfigurableApplicationContext start(String... arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, Integer.toString(Math.max(LEAST_CARRIERS, 4 * Runtime.getRuntime().availableProcessors())));
        }
        var application = new SpringApplication(RehearsalApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.addListeners(new WritableDataDirectory());
        application.addInitializers(new LogFloods(), new StoresInitializer());
        return application.run(arguments);
    }
}
