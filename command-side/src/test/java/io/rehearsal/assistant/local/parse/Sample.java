package io.rehearsal.assistant.local.parse;

import io.rehearsal.assistant.ResumeParser.Parse;
import io.rehearsal.assistant.ResumeParser;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.events.resume.ResumeContent;
import java.util.ArrayList;

/** Plain text as the parser gets it. */
public final class Sample {

    private static final ResumeParser PARSER = new LocalResumeParser(new CatalogueLexicon());

    private Sample() {
    }

    public static ExtractedText text(String text) {
        var lines = new ArrayList<ExtractedText.Line>();
        int start = 0;
        for (var line : text.split("\n", -1)) {
            lines.add(new ExtractedText.Line(start, start + line.length(), 0, false, 0, 0, 0));
            start += line.length() + 1;
        }
        return new ExtractedText("txt", text + "\n", lines);
    }

    static Parse parse(String text) {
        return PARSER.parse(text(text));
    }

    static ResumeContent content(String text) {
        return parse(text).content();
    }
}
