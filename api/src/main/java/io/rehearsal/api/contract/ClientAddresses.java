package io.rehearsal.api.contract;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Tells where a request comes from, and how. {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are believed only from proxies that {@code rehearsal.trusted-proxies} names. */
@Component
public class ClientAddresses {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private final List<IpAddressMatcher> proxies;

    ClientAddresses(@Value("${rehearsal.trusted-proxies:}") List<String> proxies) {
        this.proxies = proxies.stream().map(String::strip).filter(range -> !range.isEmpty()).map(IpAddressMatcher::new).toList();
    }

    /** The last address that no trusted proxy vouches for. */
    String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        var hops = forwarded == null ? List.<String>of() : List.of(forwarded.split(",")).reversed();
        for (var hop : hops) {
            if (!isProxy(address) || !ADDRESS.matcher(hop.strip()).matches()) {
                break;
            }
            address = hop.strip();
        }
        return address;
    }

    /** Whether the client speaks TLS, to us or to a trusted proxy. */
    public boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure() || isProxy(request.getRemoteAddr()) && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    private boolean isProxy(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }
}
