package io.rehearsal.attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Runs the attacks one after the other, writes {@code results.md}, and ends with 1 where anything was found. Settings are system properties:
 * {@code attack.only} (mutations, kills, floods, callers, nodes or disk; all), {@code attack.requests} (10,000), {@code attack.kills} (100), {@code attack.seed} (drawn and printed),
 * {@code attack.jar}, {@code attack.results}.
 */
public final class Attack {

    private static final int REQUESTS = 10_000;
    private static final int KILLS = 100;

    private Attack() {
    }

    public static void main(String... arguments) throws Exception {
        var jar = Path.of(System.getProperty("attack.jar"));
        var only = System.getProperty("attack.only", "");
        long seed = number("attack.seed", new Random().nextInt(1_000_000));
        var lines = new ArrayList<String>();
        var findings = new ArrayList<String>();
        say(lines, "Seed %d, %d processors, Java %s, %s".formatted(seed, Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"),
                java.time.Instant.now()));
        if (only.isEmpty() || only.equals("mutations")) {
            findings.addAll(new Mutations(jar, seed, (int) number("attack.requests", REQUESTS)).run(line -> say(lines, line)));
        }
        if (only.isEmpty() || only.equals("kills")) {
            findings.addAll(new Kills(jar, seed, (int) number("attack.kills", KILLS)).run(line -> say(lines, line)));
        }
        if (only.isEmpty() || only.equals("floods")) {
            findings.addAll(new Floods(jar, line -> say(lines, line)).run());
        }
        if (only.isEmpty() || only.equals("callers")) {
            findings.addAll(new Callers(jar, seed).run(line -> say(lines, line)));
        }
        if (only.isEmpty() || only.equals("nodes")) {
            findings.addAll(new Nodes(jar).run(line -> say(lines, line)));
        }
        if (only.isEmpty() || only.equals("disk")) {
            findings.addAll(new FullDisk(jar).run(line -> say(lines, line)));
        }
        say(lines, findings.isEmpty() ? "Nothing was found." : findings.size() + " findings:");
        findings.forEach(finding -> say(lines, "- " + finding));
        var results = Path.of(System.getProperty("attack.results"));
        Files.createDirectories(results);
        Files.writeString(results.resolve("results.md"), String.join("\n", lines) + "\n");
        System.exit(findings.isEmpty() ? 0 : 1);
    }

    private static long number(String property, long otherwise) {
        var given = System.getProperty(property, "");
        return given.isBlank() ? otherwise : Long.parseLong(given.strip());
    }

    private static void say(List<String> lines, String line) {
        lines.add(line);
        System.out.println(line);
    }

    /** With a point for the decimals, wherever it runs. */
    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
