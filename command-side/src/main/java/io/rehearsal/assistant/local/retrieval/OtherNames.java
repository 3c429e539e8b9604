package io.rehearsal.assistant.local.retrieval;

import io.rehearsal.events.knowledge.queries.QueryReading.Expansion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Other names of the things that a question names, by {@code terms.txt}, which itself says how its lines are read. */
public final class OtherNames {

    private static final String EDGE = "[\\p{Alnum}+#]";

    private final Map<String, List<String>> others = new HashMap<>();
    private final Pattern known;

    OtherNames() {
        groups().forEach(this::add);
        this.known = Pattern.compile(others.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(OtherNames::whole).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);
    }

    /** Each with the words of the question that it stands for. */
    List<Expansion> of(String plain, double weight) {
        return known.matcher(plain).results()
                .flatMap(named -> names(named.group().toLowerCase(Locale.ROOT)).stream().map(other -> new Expansion(other, named.group(), weight)))
                .toList();
    }

    private List<String> names(String named) {
        var exact = others.get(named);
        return exact != null ? exact : others.getOrDefault(named.substring(0, named.length() - 1), List.of());
    }

    private void add(List<String> names) {
        for (var name : names) {
            var list = others.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>());
            names.stream().filter(other -> !other.equalsIgnoreCase(name) && !list.contains(other)).forEach(list::add);
        }
    }

    /** A Latin name is a whole word, in the plural as well. */
    private static String whole(String name) {
        return Terms.isCjk(name.codePointAt(0)) ? Pattern.quote(name) : "(?<!" + EDGE + ")" + Pattern.quote(name) + "s?(?!" + EDGE + ")";
    }

    /** Names of one thing each. */
    public static List<List<String>> groups() {
        return lines().stream().map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList()).toList();
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(OtherNames.class.getResourceAsStream("terms.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
