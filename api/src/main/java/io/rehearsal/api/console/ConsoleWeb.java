package io.rehearsal.api.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/** The console's scripts and styles, and its language. */
@Configuration(proxyBeanMethods = false)
class ConsoleWeb implements WebMvcConfigurer {

    static final String LANGUAGE_COOKIE = "rehearsal-console-language";
    private static final Duration REMEMBERED = Duration.ofHours(1);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Console.PATH + "/assets/**")
                .addResourceLocations("classpath:/console/assets/", webjar("htmx.org", "dist/"), webjar("htmx-ext-sse", ""))
                .setCacheControl(CacheControl.maxAge(REMEMBERED));
    }

    private static String webjar(String name, String folder) {
        try {
            var version = PropertiesLoaderUtils.loadProperties(new ClassPathResource("META-INF/maven/org.webjars.npm/" + name + "/pom.properties"))
                    .getProperty("version");
            return "classpath:/META-INF/resources/webjars/" + name + "/" + version + "/" + folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chosen on the page, else the browser's. Elsewhere nothing depends on it. */
    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                if (!request.getRequestURI().startsWith(Console.PATH)) {
                    return super.resolveLocale(request);
                }
                var chosen = WebUtils.getCookie(request, LANGUAGE_COOKIE);
                var language = chosen == null ? super.resolveLocale(request).getLanguage() : chosen.getValue();
                return language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
            }
        };
    }
}
