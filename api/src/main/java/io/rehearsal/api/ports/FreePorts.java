package io.rehearsal.api.ports;

import io.rehearsal.api.startup.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.env.ConfigurableEnvironment;

/** Looks whether every configured port is free before anything else is started, and finds ports that nobody configures. */
public final class FreePorts {

    private FreePorts() {
    }

    /** @throws CannotStart naming the port and the setting that moves it */
    public static void check(ConfigurableEnvironment environment) {
        var taken = new HashMap<Integer, String>();
        for (var setting : PortSettings.of(environment)) {
            int port = environment.getRequiredProperty(setting, Integer.class);
            if (port == 0) {
                continue;
            }
            var twin = taken.put(port, setting);
            if (twin != null) {
                throw new CannotStart("Port %d is asked for twice, by %s and by %s. Set %s (or the environment variable %s) to another."
                        .formatted(port, twin, setting, setting, PortSettings.variable(setting)));
            }
            if (!isFree(port)) {
                throw new CannotStart("Port %d is in use by another program. Stop that one, or set %s (or the environment variable %s) to a free port."
                        .formatted(port, setting, PortSettings.variable(setting)));
            }
        }
    }

    /**
     * A free port of the loopback address, below the range from which systems hand out ports by themselves, so that no
     * passing connection sits on it.
     */
    public static int onLoopback() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException inUse) {
                continue;
            }
        }
        throw new IOException("No free port between 20000 and 32000");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
