package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.local.reading.Sentences;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences of a passage that bid for a place among the others, beside those that no model is ever sent ({@link ModelData}). */
final class Bids {

    private static final Pattern BID = Pattern.compile(
            "\\b(this|the above|the following)\\s+(passage|paragraph|excerpt|chunk|text|document|note)\\b.{0,30}"
                    + "\\b(first|highest|top|(full|\\d+|maximum)\\s+(points|marks|score))\\b"
                    + "|\\b(ignore|disregard|forget)\\s+(the|this|that|any)\\s+(user'?s?\\s+)?(question|query)\\b"
                    + "|[这本此该]一?[段条篇文].{0,20}(排在?最?[前第]|最高分|满分|\\d+\\s*分)"
                    + "|(忽略|无视|忘记|不要理会|别管)(用户的?|这个|该|上述|以上)?(提问|问题)",
            Pattern.CASE_INSENSITIVE);

    private Bids() {
    }

    static String without(String text) {
        return text.lines().map(Bids::withoutLine).collect(Collectors.joining("\n"));
    }

    private static String withoutLine(String line) {
        return BID.matcher(line).find()
                ? Sentences.of(line).stream().filter(sentence -> !BID.matcher(sentence).find()).collect(Collectors.joining(" "))
                : line;
    }
}
