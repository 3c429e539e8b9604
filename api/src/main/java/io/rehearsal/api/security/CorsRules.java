package io.rehearsal.api.security;

import io.rehearsal.api.contract.FailureAnswers;
import io.rehearsal.api.contract.RequestOrder;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/** Which pages of other origins may call; credentials are allowed to those. */
@Configuration(proxyBeanMethods = false)
class CorsRules {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    @Bean
    CorsConfiguration crossOriginRules(@Value("${rehearsal.cors.allowed-origins}") List<String> origins) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(origins);
        rules.setAllowCredentials(true);
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        rules.addAllowedHeader(CorsConfiguration.ALL);
        rules.setExposedHeaders(List.of(
                "X-Request-Id", HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.WARNING, HttpHeaders.RETRY_AFTER,
                HttpHeaders.CONTENT_RANGE, HttpHeaders.ACCEPT_RANGES,
                "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"));
        rules.setMaxAge(REMEMBERED);
        return rules;
    }

    @Bean
    FilterRegistrationBean<ReadableElsewhere> readableElsewhere(CorsConfiguration rules) {
        var filter = new FilterRegistrationBean<>(new ReadableElsewhere(rules));
        filter.setOrder(RequestOrder.READABLE_ELSEWHERE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CorsFilter> otherOrigins(FailureAnswers failures, CorsConfiguration rules) {
        var cors = new CorsFilter(_ -> rules);
        cors.setCorsProcessor(new ContractCorsProcessor(failures));
        var filter = new FilterRegistrationBean<>(cors);
        filter.setOrder(RequestOrder.CORS);
        return filter;
    }
}
