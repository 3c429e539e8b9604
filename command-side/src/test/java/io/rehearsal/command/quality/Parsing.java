package io.rehearsal.command.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.rehearsal.assistant.ResumeParser;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.documents.TextExtractor;
import io.rehearsal.assistant.local.parse.LocalResumeParser;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.events.resume.ResumeContent;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Text extraction and parser as the product wires them. */
final class Parsing implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final ResumeParser parser = new LocalResumeParser(new CatalogueLexicon());

    Parsing() {
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.scan("io.rehearsal.assistant.documents");
        context.refresh();
    }

    ExtractedText extract(String fileName, byte[] file) {
        return context.getBean(TextExtractor.class).extract(fileName, file);
    }

    /** What was parsed. */
    ResumeContent content(ExtractedText text) {
        return parser.parse(text).content();
    }

    /** Likewise, in the contract's shape. */
    JsonNode parse(ExtractedText text) {
        return JSON.valueToTree(content(text));
    }

    @Override
    public void close() {
        context.close();
    }
}
