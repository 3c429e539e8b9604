package io.rehearsal.assistant.llm.provider;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/**
 * Connections to providers. A host is resolved where it is connected to, and its addresses are checked there: between a check
 * and a connection nothing can be put in its place. Redirects are not followed, requests are not repeated, cookies not kept.
 */
@Component
final class Connections {

    /** A stream holds its connection as long as it lasts. */
    private static final int MOST = 4000;
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);

    private final CloseableHttpClient checked;
    private final CloseableHttpClient trusted;

    Connections(OutboundAddresses addresses, LlmProperties properties) {
        var connectTimeout = Timeout.of(properties.connectTimeout());
        checked = client(new CheckingResolver(addresses), connectTimeout);
        trusted = client(SystemDefaultDnsResolver.INSTANCE, connectTimeout);
    }

    CloseableHttpClient to(ModelSettings settings) {
        return settings.trusted() ? trusted : checked;
    }

    /** To where the operator says. */
    CloseableHttpClient trusted() {
        return trusted;
    }

    @PreDestroy
    void close() throws IOException {
        checked.close();
        trusted.close();
    }

    private static CloseableHttpClient client(DnsResolver resolver, Timeout connectTimeout) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connectTimeout)
                                .setSocketTimeout(connectTimeout)
                                .setTimeToLive(TimeValue.ofMinutes(1))
                                .build())
                        .setMaxConnTotal(MOST)
                        .setMaxConnPerRoute(MOST)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .evictIdleConnections(IDLE)
                .build();
    }

    private record CheckingResolver(OutboundAddresses addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return addresses.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
