package io.rehearsal.command.messaging;

import io.rehearsal.assistant.llm.provider.CallOrigin;
import io.rehearsal.work.Share;
import java.util.List;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The local query bus. It opens no transaction: a query may wait for a search, a language model or a read model, and Axon's own would
 * hold a connection to PostgreSQL meanwhile.
 */
@Configuration(proxyBeanMethods = false)
class QueryBusConfiguration {

    @Bean
    @Qualifier("localSegment")
    QueryBus queryBus(List<CorrelationDataProvider> correlation) {
        var bus = SimpleQueryBus.builder().build();
        bus.registerHandlerInterceptor(new WatchedMessages<>("query", "rehearsal.queries", "Answering a query"));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            var query = unitOfWork.getMessage();
            return Share.of(query.getMetaData()).call(() -> CallOrigin.of(query.getIdentifier(), query.getMetaData()).call(chain::proceed));
        });
        return bus;
    }
}
