package io.rehearsal.api.http;

import io.rehearsal.events.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes an operation fail on the way to its handler, as a test wishes by a header. */
@Configuration(proxyBeanMethods = false)
public class Faults implements WebMvcConfigurer, HandlerInterceptor {

    public static final String HEADER = "X-Fault-Of-Tests";
    public static final String SECRET = "a secret of the inside";

    /** What may go wrong. */
    public enum Kind {
        DEFECT, STORE_AWAY
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var wished = request.getHeader(HEADER);
        if (wished != null) {
            throw switch (Kind.valueOf(wished)) {
                case DEFECT -> new IllegalStateException(SECRET);
                case STORE_AWAY -> new Refusal(Refusal.Reason.UNAVAILABLE, SECRET);
            };
        }
        return true;
    }
}
