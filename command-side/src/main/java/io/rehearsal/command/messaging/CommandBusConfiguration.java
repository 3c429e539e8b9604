package io.rehearsal.command.messaging;

import io.rehearsal.assistant.llm.provider.CallOrigin;
import io.rehearsal.command.disk.DataDisk;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.work.Share;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MessageHandlerInvocationException;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The local command bus. It opens no transaction of its own: see {@link UnitOfWorkTransaction}. */
@Configuration(proxyBeanMethods = false)
class CommandBusConfiguration {

    /** The interceptors are no beans: Axon would find those and register them a second time. */
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(List<CorrelationDataProvider> correlation, JdbcClient jdbc, UnitOfWorkTransaction transaction, DataDisk disk) {
        var bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new WatchedMessages<>("command", "rehearsal.commands", "Deciding a command, with what its events wait for"));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            var command = unitOfWork.getMessage();
            return Share.of(command.getMetaData()).call(() -> CallOrigin.of(command.getIdentifier(), command.getMetaData()).call(chain::proceed));
        });
        bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            disk.require(unitOfWork.getMessage().getPayload());
            return chain.proceed();
        });
        bus.registerHandlerInterceptor(new IdempotentCommands(jdbc, transaction));
        bus.registerHandlerInterceptor((unitOfWork, chain) -> refusingTheUnknown(chain));
        return bus;
    }

    private static Object refusingTheUnknown(InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException e) {
            var id = String.valueOf(e.getAggregateIdentifier());
            throw new Refusal(Reason.NOT_FOUND, Subject.of(id), "there is no " + id);
        } catch (MessageHandlerInvocationException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    /** A command that lost a race for its aggregate's next sequence number is decided again on the newer state. */
    @Bean
    CommandGateway commandGateway(CommandBus commandBus, ScheduledExecutorService commandRetries) {
        return DefaultCommandGateway.builder()
                .commandBus(commandBus)
                .retryScheduler(new DecideAgain(commandRetries))
                .build();
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService commandRetries() {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("command-retries").factory());
    }

    @Bean
    static SharedRepositories sharedRepositories() {
        return new SharedRepositories();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
