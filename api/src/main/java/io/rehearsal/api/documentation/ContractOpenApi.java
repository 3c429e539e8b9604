package io.rehearsal.api.documentation;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Makes of the operations that were found what a reader of one contract expects: titles, who may call, and what goes wrong. */
final class ContractOpenApi implements OpenApiCustomizer {

    private static final String BEARER = "bearer";
    private static final String EMPTY = "\n\n> 此契约尚未提供任何接口。";

    private final Chapter chapter;
    private final Errors errors;
    private final SystemExamples system;
    private final Predicate<String> open;

    /** @param open whether a path needs no token */
    ContractOpenApi(Chapter chapter, Errors errors, SystemExamples system, Predicate<String> open) {
        this.chapter = chapter;
        this.errors = errors;
        this.system = system;
        this.open = open;
    }

    @Override
    public void customise(OpenAPI api) {
        var paths = inOrder(api.getPaths() == null ? new Paths() : api.getPaths());
        api.setPaths(paths);
        api.setComponents(api.getComponents() == null ? new Components() : api.getComponents());
        api.setInfo(new Info().title(chapter.title()).version("1.0").description(chapter.description() + (paths.isEmpty() ? EMPTY : "")));
        api.setServers(List.of(new Server().url("/")));
        errors.describe(api);
        var bodies = new RequestBodies(api);
        paths.forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            chapter.entry(method.name(), path).ifPresent(entry -> operation
                    .operationId(entry.id()).summary(entry.summary()).tags(List.of(entry.section().name())));
            bodies.correct(operation);
            errors.add(path, operation, !open.test(path), bodies.takesFile(operation));
            system.describe(path, operation);
            protect(api, operation, path);
        }));
        bodies.relax();
        api.setTags(sections(paths));
    }

    /** In the order of the chapter; what it does not name comes last. */
    private Paths inOrder(Paths found) {
        var ordered = new Paths();
        chapter.entries().keySet().stream()
                .map(operation -> operation.substring(operation.indexOf(' ') + 1))
                .filter(found::containsKey)
                .forEach(path -> ordered.putIfAbsent(path, found.get(path)));
        found.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** In the order of the chapter. */
    private List<Tag> sections(Paths paths) {
        var used = paths.values().stream()
                .flatMap(item -> item.readOperations().stream())
                .flatMap(operation -> operation.getTags().stream())
                .collect(Collectors.toSet());
        return chapter.entries().values().stream()
                .map(Chapter.Entry::section)
                .distinct()
                .filter(section -> used.contains(section.name()))
                .map(ContractOpenApi::tag)
                .toList();
    }

    private static Tag tag(Chapter.Section section) {
        var tag = new Tag().name(section.name()).description(section.title());
        tag.addExtension("x-displayName", section.title());
        return tag;
    }

    private void protect(OpenAPI api, Operation operation, String path) {
        if (open.test(path)) {
            return;
        }
        api.getComponents().addSecuritySchemes(BEARER,
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BEARER).bearerFormat("JWT"));
        operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
}
