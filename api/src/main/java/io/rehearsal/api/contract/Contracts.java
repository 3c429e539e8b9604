package io.rehearsal.api.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All contracts, and which of them own a path. */
@Component
public class Contracts {

    /**
     * Who owns a prefix of paths.
     *
     * @param owners  more than one where it is shared, in the order of their names
     * @param hasOpen whether anything at or below it needs no token, below longer prefixes left out
     */
    record Ownership(List<Contract> owners, boolean hasOpen) {
    }

    private final List<Contract> all;
    private final Map<String, Ownership> byPrefix;

    Contracts(List<Contract> contracts, List<PublicPaths> openPaths) {
        this.all = contracts.stream().sorted(Comparator.comparing(Contract::name)).toList();
        var prefixes = all.stream().flatMap(contract -> contract.prefixes().stream()).collect(Collectors.toSet());
        var opened = openPaths.stream()
                .flatMap(paths -> paths.patterns().stream())
                .flatMap(pattern -> longest(pattern, prefixes::contains).stream())
                .collect(Collectors.toSet());
        this.byPrefix = prefixes.stream().collect(Collectors.toMap(
                Function.identity(), prefix -> new Ownership(owners(prefix), opened.contains(prefix))));
    }

    /** The host first, the others by name. */
    public List<Contract> all() {
        return all.stream().sorted(Comparator.comparing(contract -> contract != host())).toList();
    }

    /** The one that has whatever no other claims. */
    public Contract host() {
        return onPort(Contract.HOST_PORT).orElseThrow();
    }

    /** @param setting of the port */
    Optional<Contract> onPort(String setting) {
        return all.stream().filter(contract -> contract.port().equals(setting)).findFirst();
    }

    /**
     * Of the longest prefix of a path that any contract names.
     *
     * @param path without its trailing slash
     */
    Optional<Ownership> ownership(String path) {
        return longest(path, byPrefix::containsKey).map(byPrefix::get);
    }

    private static Optional<String> longest(String path, Predicate<String> known) {
        return Stream.iterate(path, prefix -> !prefix.isEmpty(), prefix -> prefix.substring(0, Math.max(prefix.lastIndexOf('/'), 0)))
                .filter(known)
                .findFirst();
    }

    private List<Contract> owners(String prefix) {
        return all.stream().filter(contract -> contract.prefixes().contains(prefix)).toList();
    }
}
