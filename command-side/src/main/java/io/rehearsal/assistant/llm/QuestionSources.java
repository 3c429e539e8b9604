package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.events.interview.Question.Source;
import io.rehearsal.events.interview.Question.Source.Kind;
import io.rehearsal.events.resume.ContentText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that questions may be made from. */
final class QuestionSources {

    static final int LONGEST = 500;
    static final int MOST = 4;

    private record Text(Kind kind, PrintedText text, @Nullable String reference) {
    }

    private final List<Text> texts = new ArrayList<>();

    QuestionSources(Brief brief) {
        if (brief.resume() != null) {
            ContentText.leaves(brief.resume()).stream().filter(leaf -> !leaf.path().startsWith("personalInfo"))
                    .forEach(leaf -> texts.add(new Text(Kind.RESUME, new PrintedText(leaf.value()), leaf.path())));
        }
        if (brief.jobDescription() != null) {
            texts.add(new Text(Kind.REQUIREMENT, new PrintedText(brief.jobDescription()), null));
        }
        brief.passages().forEach(passage -> texts.add(new Text(Kind.PASSAGE, new PrintedText(passage.text()), passage.reference())));
    }

    /** Those of the quoted texts that really stand somewhere, with where. */
    List<Source> of(@Nullable List<@Nullable String> quotes) {
        var sources = new ArrayList<Source>();
        for (var quote : quotes == null ? List.<@Nullable String>of() : quotes) {
            var source = quote == null || quote.length() > LONGEST ? null : find(quote);
            if (source != null && !sources.contains(source) && sources.size() < MOST) {
                sources.add(source);
            }
        }
        return List.copyOf(sources);
    }

    private @Nullable Source find(String quote) {
        for (var text : texts) {
            var place = text.text().nearest(quote, 0);
            if (place != null) {
                return new Source(text.kind(), text.text().at(place, quote), text.reference());
            }
        }
        return null;
    }
}
