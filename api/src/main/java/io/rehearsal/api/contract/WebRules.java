package io.rehearsal.api.contract;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for the paths of every contract: trailing slashes do not matter, JSON is answered whatever is accepted, and each contract has its own handlers. */
@Configuration(proxyBeanMethods = false)
class WebRules implements WebMvcConfigurer {

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
    }

    @Bean
    FilterRegistrationBean<UrlHandlerFilter> trailingSlashFilter() {
        var filter = new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/**").wrapRequest().build());
        filter.setOrder(RequestOrder.TRAILING_SLASH);
        return filter;
    }

    @Bean
    WebMvcRegistrations contractHandlers(ContractOfRequest contracts) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new ContractHandlerMapping(contracts);
            }
        };
    }

    private static final class ContractHandlerMapping extends RequestMappingHandlerMapping {

        private final ContractOfRequest contracts;

        ContractHandlerMapping(ContractOfRequest contracts) {
            this.contracts = contracts;
        }

        @Override
        protected @Nullable RequestCondition<?> getCustomTypeCondition(Class<?> handlerType) {
            var speaks = AnnotatedElementUtils.findMergedAnnotation(handlerType, SpeaksFor.class);
            return speaks == null ? null : new ContractCondition(speaks.value(), contracts);
        }
    }
}
