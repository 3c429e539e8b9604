package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.PublicPaths;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.SystemPages;
import io.swagger.v3.core.jackson.ModelResolver;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.models.GroupedOpenApi;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
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

    private final List<Dialect> dialects;
    private final List<PublicPaths> publicPaths;
    private final List<SystemPages> systemPages;
    private final JsonMapper json;

    OpenApiGroups(List<Dialect> dialects, List<PublicPaths> publicPaths, List<SystemPages> systemPages, JsonMapper json) {
        this.dialects = dialects;
        this.publicPaths = publicPaths;
        this.systemPages = systemPages;
        this.json = json;
    }

    /** JSON that is read as it came has no fields of its own. */
    static {
        SpringDocUtils.getConfig().replaceWithClass(ObjectNode.class, Object.class);
    }

    @Bean
    GroupedOpenApi interviewHelper() {
        return group(Contract.INTERVIEW_HELPER);
    }

    @Bean
    @ConditionalOnBooleanProperty("rehearsal.interview-gpt.enabled")
    GroupedOpenApi interviewGpt() {
        return group(Contract.INTERVIEW_GPT);
    }

    @Bean
    GroupedOpenApi resumeMatch() {
        return group(Contract.RESUME_MATCH);
    }

    @Bean
    GroupedOpenApi bailianGateway() {
        return group(Contract.BAILIAN_GATEWAY);
    }

    @Bean
    GroupedOpenApi aiInterview() {
        return group(Contract.AI_INTERVIEW);
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

    private GroupedOpenApi group(Contract contract) {
        var chapter = Chapter.of(contract);
        return GroupedOpenApi.builder()
                .group(contract.label())
                .displayName(chapter.title())
                .addOpenApiMethodFilter(method -> speaksFor(method, contract))
                .addOpenApiCustomizer(new ContractOpenApi(chapter, new Errors(dialect(contract), json), new SystemExamples(pages(contract), json), this::isOpen))
                .build();
    }

    private boolean speaksFor(Method method, Contract contract) {
        var speaks = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), SpeaksFor.class);
        return speaks == null ? isSystemPage(method) && pages(contract).isPresent() : speaks.value() == contract;
    }

    /** The controller of {@code /} and {@code /health} speaks for every contract that has them. */
    private static boolean isSystemPage(Method method) {
        return method.getDeclaringClass().getPackage().equals(SystemPages.class.getPackage());
    }

    private Optional<SystemPages> pages(Contract contract) {
        return systemPages.stream().filter(pages -> pages.contract() == contract).findFirst();
    }

    private Dialect dialect(Contract contract) {
        return dialects.stream().filter(dialect -> dialect.contract() == contract).findFirst().orElseThrow();
    }

    private boolean isOpen(String path) {
        return publicPaths.stream()
                .flatMap(contract -> contract.patterns().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(path)));
    }
}
