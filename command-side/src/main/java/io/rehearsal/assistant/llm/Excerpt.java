package io.rehearsal.assistant.llm;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.ResumeContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of long texts a model is sent: whole sentences, as many as its window and the person's bill can bear. */
final class Excerpt {

    static final int RESUME = 24_000;
    static final int RESUME_TEXT = 1_500;
    static final int JOB_DESCRIPTION = 8_000;
    static final int PASSAGE = 1_500;
    static final int PASSAGES = 12;
    static final int SEARCHED = 1_000;
    static final int CANDIDATE = 600;
    static final int CANDIDATE_PLACE = 200;
    static final int ANSWER = 6_000;
    static final int ANSWER_IN_REPORT = 800;

    private static final String ENDS = "\n。！？!?；;";

    private Excerpt() {
    }

    /** The text's beginning up to the last sentence that ends within the limit, and a mark that something is missing. */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest;
        while (end > longest / 2 && !endsSentence(text, end)) {
            end--;
        }
        int cut = end > longest / 2 ? end : Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, cut).stripTrailing() + " …";
    }

    static @Nullable String ofNullable(@Nullable String text, int longest) {
        return text == null || text.isBlank() ? null : of(text, longest);
    }

    /** The resume's texts by their paths, without name and contact data: no model needs them to judge the work. */
    static List<Leaf> of(ResumeContent content) {
        var kept = new ArrayList<Leaf>();
        int characters = 0;
        for (var leaf : ContentText.leaves(content)) {
            var text = of(leaf.value(), RESUME_TEXT);
            if (!leaf.path().startsWith("personalInfo") && characters + text.length() <= RESUME) {
                kept.add(new Leaf(leaf.path(), text));
                characters += text.length();
            }
        }
        return List.copyOf(kept);
    }

    private static boolean endsSentence(String text, int end) {
        char last = text.charAt(end - 1);
        return ENDS.indexOf(last) >= 0 || last == '.' && Character.isWhitespace(text.charAt(end));
    }
}
