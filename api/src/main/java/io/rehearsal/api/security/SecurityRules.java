package io.rehearsal.api.security;

import io.rehearsal.api.contract.Contract.Audience;
import io.rehearsal.api.contract.FailureAnswers;
import io.rehearsal.api.contract.PublicPaths;
import io.rehearsal.api.contract.RequestAudience;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What needs a token. Whatever no contract has opened is closed: what a contract keeps for those with a token asks for one, any other path
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
            RequestAudience audience,
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
                        .anyRequest().access((caller, asked) -> mayAsk(caller.get(), audience.of(asked.getRequest()))))
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint(stranger(failures, audience))
                        .accessDeniedHandler(forbidden(failures, audience)))
                .build();
    }

    /** Nobody looks at how long each single filter takes, and measuring that costs as much as they do. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Keeps Spring Boot from inventing a user of its own. */
    @Bean
    AuthenticationManager nobodyByPassword() {
        return authentication -> {
            throw new ProviderNotFoundException("callers are known by their bearer tokens only");
        };
    }

    private static AuthenticationEntryPoint stranger(FailureAnswers failures, RequestAudience audience) {
        return (request, response, problem) -> {
            if (audience.of(request).isEmpty()) {
                failures.answer(request, response, HttpStatus.NOT_FOUND);
                return;
            }
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            failures.answer(request, response, HttpStatus.UNAUTHORIZED);
        };
    }

    private static AccessDeniedHandler forbidden(FailureAnswers failures, RequestAudience audience) {
        return (request, response, problem) ->
                failures.answer(request, response, audience.of(request).isPresent() ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    private static AuthorizationDecision mayAsk(@Nullable Authentication caller, Optional<Audience> audience) {
        var needed = audience.map(who -> who == Audience.OPERATORS ? Authorities.OPERATIONS : Authorities.PERSON);
        return new AuthorizationDecision(caller != null && needed.isPresent()
                && caller.getAuthorities().stream().anyMatch(held -> needed.get().equals(held.getAuthority())));
    }
}
