package io.rehearsal.api.console;

import io.rehearsal.api.contract.ClientAddresses;
import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.api.security.Authorities;
import io.rehearsal.events.MetadataKeys;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.util.UriUtils;

/**
 * Who may see the console: administrators who logged in to it. The cookie is of the console's own path and opens nothing else, and no
 * bearer token opens the console. What changes something needs the token of its form.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {

    /** Nothing from elsewhere, and no script or style in a page itself. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(0)
    SecurityFilterChain consoleRequests(HttpSecurity http, ConsoleSessions sessions, ClientAddresses addresses) {
        return http
                .securityMatcher(Console.PATH, Console.PATH + "/**")
                .csrf(forms -> forms.csrfTokenRepository(new FormTokens(addresses)))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(sessionFilter(sessions), AuthorizationFilter.class)
                .authorizeHttpRequests(paths -> paths
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD).permitAll()
                        .requestMatchers(Console.LOGIN, Console.PATH + "/language", Console.PATH + "/assets/**").permitAll()
                        .anyRequest().hasAuthority(Authorities.OPERATIONS))
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint((request, response, _) -> toLogin(request, response))
                        .accessDeniedHandler((request, response, _) -> forbidden(request, response)))
                .build();
    }

    private static Filter sessionFilter(ConsoleSessions sessions) {
        return (request, response, chain) -> {
            if (request instanceof HttpServletRequest asked) {
                sessions.of(asked).ifPresent(person -> {
                    RequestMetadata.put(asked, MetadataKeys.ACTOR, person.getName());
                    var context = SecurityContextHolder.createEmptyContext();
                    context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities()));
                    SecurityContextHolder.setContext(context);
                });
            }
            chain.doFilter(request, response);
        };
    }

    /** Back to where somebody wanted to go, once logged in. Part of a page cannot be redirected: htmx is told where to go. */
    private static void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", Console.LOGIN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        var wanted = HttpMethod.GET.matches(request.getMethod()) && !request.getRequestURI().equals(Console.PATH)
                ? "?next=" + UriUtils.encode(request.getRequestURI(), StandardCharsets.UTF_8)
                : "";
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", Console.LOGIN + wanted);
    }

    private static void forbidden(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        request.getRequestDispatcher(Console.PATH + "/forbidden").forward(request, response);
    }
}
