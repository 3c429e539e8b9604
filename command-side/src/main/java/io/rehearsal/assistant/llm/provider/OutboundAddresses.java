package io.rehearsal.assistant.llm.provider;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Says where calls on a person's behalf may go: to the public internet and not into the machine's own network, unless the
 * operator allows that. Checked when an address is chosen and again where a connection is made, since a name may by then mean
 * something else.
 */
@Component
public final class OutboundAddresses {

    private static final List<String> SCHEMES = List.of("http", "https");
    /** Names that mean this machine or its network whatever a name server says (RFC 6761, RFC 6762, and ICANN's reserved {@code internal}). */
    private static final Pattern LOCAL_NAME = Pattern.compile("(.*\\.)?(localhost|localdomain|local|internal|home\\.arpa)");
    /** A name whose last label is a number is an IPv4 address in some notation (WHATWG URL, 3.5); only the usual one is taken. */
    private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");
    private static final Pattern DOTTED_QUAD = Pattern.compile("((0|[1-9]\\d{0,2})\\.){3}(0|[1-9]\\d{0,2})");

    private static final long PATIENCE_SECONDS = 2;

    private final boolean allowPrivate;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    OutboundAddresses(LlmProperties properties) {
        allowPrivate = properties.allowPrivateAddresses();
    }

    /**
     * A name that cannot be resolved now, or not soon, passes: the network may be away, and connecting checks again.
     *
     * @throws Refusal with {@code ADDRESS_NOT_ALLOWED}
     */
    public void require(String address) {
        try {
            var host = host(address);
            threads.submit(() -> resolve(host)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (URISyntaxException e) {
            throw notAllowed();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownHostException) || e.getCause() instanceof AddressNotAllowed) {
                throw notAllowed();
            }
        } catch (TimeoutException unresolved) {
            // See above.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notAllowed();
        }
    }

    private static Refusal notAllowed() {
        return new Refusal(Reason.ADDRESS_NOT_ALLOWED, Subject.LLM_CONFIG, "the address of the model is not one to call");
    }

    /** The addresses of a host, all of them allowed; connections go to these and no others. */
    InetAddress[] resolve(String host) throws UnknownHostException {
        if (!allowPrivate && isLocal(host)) {
            throw new AddressNotAllowed();
        }
        var addresses = InetAddress.getAllByName(host);
        for (var address : addresses) {
            if (!allowPrivate && (!IpRanges.isPublic(address) || isOwn(address))) {
                throw new AddressNotAllowed();
            }
        }
        return addresses;
    }

    /** @throws URISyntaxException where it is no plain address of a web server, whatever is allowed */
    private static String host(String address) throws URISyntaxException {
        var uri = new URI(address);
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT)) || uri.getHost() == null
                || uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new URISyntaxException("", "not the address of a web server");
        }
        return uri.getHost();
    }

    private static boolean isLocal(String host) {
        var name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.+$", "");
        return name.isEmpty()
                || LOCAL_NAME.matcher(name).matches()
                || NUMERIC.matcher(name).matches() && !DOTTED_QUAD.matcher(name).matches();
    }

    private static boolean isOwn(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return true;
        }
    }
}
