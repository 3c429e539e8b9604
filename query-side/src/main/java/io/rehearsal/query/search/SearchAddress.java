package io.rehearsal.query.search;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * Where OpenSearch is reached.
 *
 * @param authorization the header that lets the application in; null where nothing is asked for
 */
record SearchAddress(List<HttpHost> hosts, @Nullable String authorization) {

    /**
     * @param uris     one or several, separated by commas; each may hold a user and a password, of which the first counts
     * @param username takes precedence over what the URIs hold; may be empty
     * @throws IllegalArgumentException where one is not a URI of a host
     */
    static SearchAddress of(String uris, String username, String password) {
        var all = Arrays.stream(uris.split(",")).map(String::strip).filter(uri -> !uri.isEmpty()).map(URI::create).toList();
        var hosts = all.stream().map(SearchAddress::host).toList();
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("rehearsal.opensearch.uris names no host");
        }
        return new SearchAddress(hosts, username.isEmpty() ? inside(all) : basic(username + ":" + password));
    }

    private static HttpHost host(URI uri) {
        if (uri.getHost() == null || uri.getScheme() == null) {
            throw new IllegalArgumentException("rehearsal.opensearch.uris wants http://host:9200 or https://host:9200, several separated by commas");
        }
        int standard = uri.getScheme().equals("https") ? 443 : 9200;
        return new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort() < 0 ? standard : uri.getPort());
    }

    private static @Nullable String inside(List<URI> uris) {
        return uris.stream().map(URI::getRawUserInfo).filter(Objects::nonNull).findFirst()
                .map(user -> basic(URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8)))
                .orElse(null);
    }

    private static String basic(String userAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
    }
}
