package io.rehearsal.api.ports;

import io.rehearsal.api.CannotStart;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import org.springframework.core.env.Environment;

/** Looks whether every configured port is free before anything else is started. */
public final class FreePorts {

    private record Setting(String property, String variable) {
    }

    private static final List<Setting> SETTINGS = List.of(
            new Setting("server.port", "SERVER_PORT"),
            new Setting("rehearsal.ports.interview-gpt", "REHEARSAL_PORTS_INTERVIEW_GPT"),
            new Setting("rehearsal.ports.bailian-gateway", "REHEARSAL_PORTS_BAILIAN_GATEWAY"));

    private FreePorts() {
    }

    /** @throws CannotStart naming the port and the setting that moves it */
    public static void check(Environment environment) {
        var taken = new HashMap<Integer, Setting>();
        for (Setting setting : SETTINGS) {
            int port = environment.getRequiredProperty(setting.property(), Integer.class);
            if (port == 0) {
                continue;
            }
            Setting twin = taken.put(port, setting);
            if (twin != null) {
                throw new CannotStart("Port %d is asked for twice, by %s and by %s. Set %s (or the environment variable %s) to another."
                        .formatted(port, twin.property(), setting.property(), setting.property(), setting.variable()));
            }
            if (!isFree(port)) {
                throw new CannotStart("Port %d is in use by another program. Stop that one, or set %s (or the environment variable %s) to a free port."
                        .formatted(port, setting.property(), setting.variable()));
            }
        }
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
