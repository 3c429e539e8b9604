package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.PublicPaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the pages and all they load are; they are open to anyone. */
@Component
class DocumentationPaths implements WebMvcConfigurer, PublicPaths {

    /** As {@code springdoc.api-docs.path}. */
    static final String OPENAPI = "/docs/openapi";

    private static final Duration REMEMBERED = Duration.ofDays(1);

    @Override
    public List<String> patterns() {
        return List.of("/docs", "/docs/contracts", OPENAPI + "/*", OPENAPI + ".yaml/*", "/docs/assets/**", "/redoc", "/openapi.json", "/api/v1/openapi.json");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/assets/**")
                .addResourceLocations("classpath:/documentation/assets/", "classpath:/META-INF/resources/webjars/swagger-ui/" + swaggerUiVersion() + "/")
                .setCacheControl(CacheControl.maxAge(REMEMBERED));
    }

    private static String swaggerUiVersion() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("META-INF/maven/org.webjars/swagger-ui/pom.properties"))
                    .getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
