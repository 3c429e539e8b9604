package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Contracts;
import io.rehearsal.api.contract.PublicPaths;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.SystemPages;
import io.swagger.v3.core.jackson.ModelResolver;
import java.lang.reflect.Method;
import java.util.List;
import org.springdoc.core.models.GroupedOpenApi;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One group of operations for each contract; what is in it follows from the controllers that speak for it. */
@Configuration(proxyBeanMethods = false)
class OpenApiGroups {

    private final List<PublicPaths> publicPaths;
    private final JsonMapper json;

    OpenApiGroups(List<PublicPaths> publicPaths, JsonMapper json) {
        this.publicPaths = publicPaths;
        this.json = json;
    }

    /** JSON that is read as it came has no fields of its own. */
    static {
        SpringDocUtils.getConfig().replaceWithClass(ObjectNode.class, Object.class);
    }

    @Bean
    List<GroupedOpenApi> groups(Contracts contracts) {
        return contracts.all().stream().filter(contract -> contract.isDocumented() && contract.isOn()).map(this::group).toList();
    }

    @Bean
    ModelResolver schemasAsSent(ObjectMapperProvider mappers) {
        var mapper = mappers.jsonMapper().copy();
        mapper.setPropertyNamingStrategy(new FieldNames());
        return new ModelResolver(mapper, new SchemaNames()).openapi31(mappers.isOpenapi31());
    }

    @Bean
    Nullness nullness(ObjectMapperProvider mappers) {
        return new Nullness(mappers.jsonMapper());
    }

    @Bean
    SealedTypes sealedTypes(ObjectMapperProvider mappers) {
        return new SealedTypes(mappers.jsonMapper());
    }

    private GroupedOpenApi group(Contract contract) {
        var chapter = Chapter.of(contract);
        return GroupedOpenApi.builder()
                .group(contract.name())
                .displayName(chapter.title())
                .addOpenApiMethodFilter(method -> speaksFor(method, contract))
                .addOperationCustomizer(Expected::keep)
                .addOpenApiCustomizer(new ContractOpenApi(chapter, new Errors(contract.dialect(), contract::about, contract.everywhere(), json), new SystemExamples(contract.pages(), json), this::isOpen))
                .build();
    }

    private static boolean speaksFor(Method method, Contract contract) {
        var speaks = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), SpeaksFor.class);
        return speaks == null ? isSystemPage(method) && contract.pages().isPresent() : speaks.value().isInstance(contract);
    }

    /** The controller of {@code /} and {@code /health} speaks for every contract that has them. */
    private static boolean isSystemPage(Method method) {
        return method.getDeclaringClass().getPackage().equals(SystemPages.class.getPackage());
    }

    private boolean isOpen(String path) {
        return publicPaths.stream()
                .flatMap(contract -> contract.patterns().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(path)));
    }
}
