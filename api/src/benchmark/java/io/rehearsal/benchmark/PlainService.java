package io.rehearsal.benchmark;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What somebody would write instead: Spring Boot and JDBC, an INSERT and its commit, a SELECT by id, JSON in and out, behind the same
 * kind of security filter, in the same process and on the same PostgreSQL. It keeps no history and no read model.
 */
final class PlainService implements AutoCloseable {

    private final ServletWebServerApplicationContext context;

    private PlainService(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    static PlainService start(RunningSystem system) throws SQLException {
        try (var connection = system.connect(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists benchmark_plain (id bigint generated always as identity primary key, body text not null)");
        }
        var application = new SpringApplication(Beans.class);
        var context = application.run(
                "--spring.config.name=none", "--server.port=0", "--spring.main.banner-mode=off", "--spring.threads.virtual.enabled=true",
                "--spring.jmx.enabled=false",
                "--spring.datasource.url=" + system.property("spring.datasource.url"),
                "--spring.datasource.username=" + system.property("spring.datasource.username"),
                "--spring.datasource.password=" + system.property("spring.datasource.password"),
                "--spring.datasource.hikari.maximum-pool-size=32",
                "--benchmark.secret=" + system.property("rehearsal.jwt.secret"));
        return new PlainService((ServletWebServerApplicationContext) context);
    }

    int port() {
        return context.getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }

    record Row(long id, String body) {
    }

    record Body(String body) {
    }

    // No stereotype: the application scans this package and must not find it.
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
        SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class,
        DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class})
    static final class Beans {

        @Bean
        RouterFunction<ServerResponse> rows(JdbcClient jdbc) {
            return route()
                    .POST("/rows", request -> {
                        var body = request.body(Body.class).body();
                        long id = jdbc.sql("insert into benchmark_plain (body) values (?) returning id").param(body).query(Long.class).single();
                        return ServerResponse.ok().body(new Row(id, body));
                    })
                    .GET("/rows/{id}", request -> ServerResponse.ok().body(
                            jdbc.sql("select id, body from benchmark_plain where id = ?").param(Long.valueOf(request.pathVariable("id")))
                                    .query((row, _) -> new Row(row.getLong(1), row.getString(2))).single()))
                    .build();
        }

        @Bean
        UserDetailsService nobody() {
            return name -> {
                throw new UsernameNotFoundException(name);
            };
        }

        @Bean
        SecurityFilterChain everyRequest(HttpSecurity http, Environment environment) {
            var key = new SecretKeySpec(environment.getRequiredProperty("benchmark.secret").getBytes(StandardCharsets.UTF_8), "HmacSHA256");
            return http
                    .csrf(AbstractHttpConfigurer::disable)
                    .requestCache(AbstractHttpConfigurer::disable)
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .addFilterBefore(new PlainBearerFilter(Jwts.parser().verifyWith(key).build()), AuthorizationFilter.class)
                    .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                    .build();
        }
    }
}
