package io.rehearsal.assistant.local.reading;

import java.util.regex.Pattern;

/** Text that speaks to whoever scores it rather than about the person. It is read as nothing. */
public final class Instructions {

    private static final Pattern SPOKEN = Pattern.compile(
            "(忽略|无视|忘记|不要理会).{0,12}(以上|上面|前面|之前|上述|所有|指令|提示|规则)"
                    + "|(请?(给|打|评)).{0,8}(满分|最高分|高分|\\d+\\s*分)"
                    + "|\\b(ignore|disregard|forget)\\b.{0,20}\\b(above|previous|prior|instructions?|rules?)\\b"
                    + "|\\b(give|award|assign|grant)\\b.{0,15}\\b(points|score|marks|rating)\\b"
                    + "|\\b(system prompt|you are an? (ai|assistant|language model))\\b",
            Pattern.CASE_INSENSITIVE);

    private Instructions() {
    }

    public static boolean standIn(String text) {
        return SPOKEN.matcher(text).find();
    }
}
