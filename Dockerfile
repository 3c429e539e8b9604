# The application alone; compose.yaml puts PostgreSQL, MongoDB and OpenSearch beside it.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /source
COPY pom.xml ./
COPY shared-events shared-events
COPY command-side command-side
COPY query-side query-side
COPY api api
RUN mvn -B -q -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --create-home --uid 10001 rehearsal && mkdir /data && chown rehearsal /data
COPY --from=build /source/api/target/rehearsal.jar /app/rehearsal.jar
USER rehearsal
ENV REHEARSAL_DATA_DIR=/data
VOLUME /data
EXPOSE 8000 9999 8003
ENTRYPOINT ["java", "-Dstdout.encoding=UTF-8", "--add-modules=jdk.incubator.vector", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "/app/rehearsal.jar"]
CMD ["up"]
