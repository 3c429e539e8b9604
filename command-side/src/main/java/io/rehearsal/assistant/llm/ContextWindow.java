package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.llm.provider.ChatCall.Role;
import io.rehearsal.assistant.llm.provider.ChatCall.Turn;
import io.rehearsal.events.conversation.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much a model reads at once, in tokens. The windows are those that the providers document; a model that is not known has the smallest of today's.
 *
 * @param tokens of the question and the answer together
 */
record ContextWindow(int tokens) {

    /** Of the window, what is left for the answer. */
    private static final double FOR_THE_ANSWER = 0.25;
    /** A picture or a part of a video costs about as much as the providers say of a large one. */
    private static final int PICTURE = 1_500;
    private static final int SMALLEST = 8_192;
    private static final Map<Pattern, Integer> KNOWN = known();

    static ContextWindow of(String model) {
        return KNOWN.entrySet().stream().filter(known -> known.getKey().matcher(model).find()).findFirst()
                .map(known -> new ContextWindow(known.getValue())).orElseGet(() -> new ContextWindow(SMALLEST));
    }

    private static Map<Pattern, Integer> known() {
        var windows = new LinkedHashMap<Pattern, Integer>();
        windows.put(Pattern.compile("^(qwen-turbo|qwen-long|gpt-4\\.1)"), 1_000_000);
        windows.put(Pattern.compile("^claude"), 200_000);
        windows.put(Pattern.compile("^(gpt-4o|gpt-4-turbo|gpt-5|o[1-9]|qwen-plus|qwen3|qwen-vl)"), 128_000);
        windows.put(Pattern.compile("^(qwen-max|qwen2\\.5|mistral)"), 32_768);
        windows.put(Pattern.compile("^gpt-3\\.5"), 16_385);
        return windows;
    }

    /** The instructions, and as many of the last turns as fit beside them; the last one always, however long. */
    List<Turn> cut(String instructions, List<Turn> turns) {
        double left = tokens * (1 - FOR_THE_ANSWER) - tokens(instructions);
        var kept = new ArrayList<Turn>();
        for (var turn : turns.reversed()) {
            left -= tokens(turn);
            if (left < 0 && !kept.isEmpty()) {
                break;
            }
            kept.add(turn);
        }
        kept.add(new Turn(Role.SYSTEM, List.of(Part.text(instructions))));
        return List.copyOf(kept.reversed());
    }

    private static int tokens(Turn turn) {
        return turn.parts().stream().mapToInt(part -> part.kind() == Part.Kind.TEXT ? tokens(String.valueOf(part.text())) : PICTURE).sum();
    }

    /** Rather too many than too few: a token for a Han character, and one for three others. */
    static int tokens(String text) {
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return (int) Math.min(Integer.MAX_VALUE, han + (text.length() - han + 2) / 3 + 4);
    }
}
