package io.rehearsal.api.security;

import io.rehearsal.api.contract.FailureAnswers;
import io.rehearsal.api.contract.PublicPaths;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What needs a token. Whatever no contract has opened is closed: a path under {@code /api} or {@code /ops} asks for a token, any other
 * does not exist. Tokens travel in the header, on a socket also in the address, and no cookie authenticates, which is the protection
 * against forged requests.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String NOTHING_LOADED = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            List<PublicPaths> contracts,
            FailureAnswers failures,
            Callers callers) {
        var open = contracts.stream().flatMap(contract -> contract.patterns().stream()).toArray(String[]::new);
        return http
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_LOADED))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(new BearerFilter(callers), AuthorizationFilter.class)
                .authorizeHttpRequests(paths -> paths
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .requestMatchers(open).permitAll()
                        .requestMatchers("/ops/**").hasAuthority(Authorities.OPERATIONS)
                        .requestMatchers("/api/**").hasAuthority(Authorities.PERSON)
                        .anyRequest().denyAll())
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint(stranger(failures))
                        .accessDeniedHandler(forbidden(failures)))
                .build();
    }

    /** Keeps Spring Boot from inventing a user of its own. */
    @Bean
    AuthenticationManager nobodyByPassword() {
        return authentication -> {
            throw new ProviderNotFoundException("callers are known by their bearer tokens only");
        };
    }

    private static AuthenticationEntryPoint stranger(FailureAnswers failures) {
        return (request, response, problem) -> {
            if (!exists(request)) {
                failures.answer(request, response, HttpStatus.NOT_FOUND);
                return;
            }
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            failures.answer(request, response, HttpStatus.UNAUTHORIZED);
        };
    }

    private static AccessDeniedHandler forbidden(FailureAnswers failures) {
        return (request, response, problem) ->
                failures.answer(request, response, exists(request) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    private static boolean exists(HttpServletRequest request) {
        var path = request.getRequestURI() + "/";
        return path.startsWith("/api/") || path.startsWith("/ops/");
    }
}
