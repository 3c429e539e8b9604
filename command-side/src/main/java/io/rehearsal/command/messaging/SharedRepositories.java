package io.rehearsal.command.messaging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.Repository;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;

/** Gives every aggregate a {@link SharedRepository}, under the name by which Axon looks for one before it makes its own. */
final class SharedRepositories implements BeanDefinitionRegistryPostProcessor {

    private static final long KEPT = 10_000;

    private final Cache<String, SharedRepository.Kept> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Lets go of every aggregate that is kept. */
    void forget() {
        kept.invalidateAll();
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        var beans = (ConfigurableListableBeanFactory) registry;
        for (var name : beans.getBeanNamesForAnnotation(Aggregate.class)) {
            var type = Objects.requireNonNull(beans.getType(name));
            var definition = new RootBeanDefinition();
            definition.setTargetType(ResolvableType.forClassWithGenerics(Repository.class, type));
            definition.setInstanceSupplier(() -> repository(beans, type));
            registry.registerBeanDefinition(name + "Repository", definition);
        }
    }

    private <T> SharedRepository<T> repository(ConfigurableListableBeanFactory beans, Class<T> type) {
        var builder = EventSourcingRepository.builder(type)
                .parameterResolverFactory(beans.getBean(ParameterResolverFactory.class))
                .handlerDefinition(beans.getBean(HandlerDefinition.class));
        return new SharedRepository<>(builder, beans.getBean(EventStore.class), kept);
    }
}
