package io.rehearsal.api.embedded;

import io.rehearsal.api.ports.FreePorts;
import io.rehearsal.api.secrets.SecretFiles;
import io.rehearsal.api.secrets.Secrets;
import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Before the first bean is made: looks at the ports, takes the data directory, makes the secrets and starts the stores
 * that are not given. What it finds is put before every other property.
 */
public final class StoresInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        FreePorts.check(environment);
        var dataDirectory = DataDirectory.open(Path.of(environment.getRequiredProperty("rehearsal.data-dir")));
        destroyLast(context, dataDirectory);
        var secrets = new SecretFiles(dataDirectory.path().resolve("secrets"));
        var found = new HashMap<String, Object>(Secrets.missingIn(environment, secrets));
        var stores = Stores.start(environment, dataDirectory.path(), secrets);
        destroyLast(context, stores);
        stores.search().ifPresent(search -> context.getBeanFactory().registerSingleton("searchStart", new SearchStart(search)));
        found.putAll(stores.properties());
        environment.getPropertySources().addFirst(new MapPropertySource("stores", found));
    }

    /** What is registered first is destroyed last: whatever uses it is gone by then. */
    private static void destroyLast(ConfigurableApplicationContext context, AutoCloseable resource) {
        var registry = (DefaultSingletonBeanRegistry) context.getBeanFactory();
        registry.registerDisposableBean(resource.getClass().getName(), resource::close);
        // A context that fails before its refresh is closed without destroying anything.
        SpringApplication.getShutdownHandlers().add(() -> close(resource));
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
