package io.rehearsal.query.resume.export;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Addresses in a text, and what opens them. */
final class Links {

    private static final Pattern ADDRESS = Pattern.compile("(?<mail>(?<![\\w.+-])[\\w.+-]{1,64}+@(?:[\\w-]{1,63}+\\.){1,5}[A-Za-z]{2,24}(?![\\w@]))"
            + "|(?<![\\w@./-])(?<link>https?://[^\\s<>\"“”，。；、（）()]{3,300}"
            + "|(?:www\\.[\\w-]{1,63}|(?:[\\w-]{1,63}\\.){0,2}(?:github|gitlab|gitee|linkedin|medium|behance|dribbble|kaggle|stackoverflow|orcid|bitbucket|zhihu|csdn|juejin|cnblogs))"
            + "\\.[a-z]{2,10}(?:\\.[a-z]{2,3})?(?:/[\\w\\-./~%?=&#@+]{0,200})?)(?![\\w@])", Pattern.CASE_INSENSITIVE);
    private static final String SENTENCE_ENDS = ".,;:!?'";

    private Links() {
    }

    /** @param plain takes the text between addresses; @param link takes an address and its URI; together they get the whole text in order */
    static void split(String text, Consumer<String> plain, BiConsumer<String, String> link) {
        int from = 0;
        for (var matcher = ADDRESS.matcher(text); matcher.find(); ) {
            int end = matcher.end();
            while (end > matcher.start() && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (from < matcher.start()) {
                plain.accept(text.substring(from, matcher.start()));
            }
            var address = text.substring(matcher.start(), end);
            link.accept(address, uri(address, matcher.group("mail") != null));
            from = end;
        }
        if (from < text.length()) {
            plain.accept(text.substring(from));
        }
    }


    private static String uri(String address, boolean mail) {
        return mail ? "mailto:" + address : address.matches("(?i)https?://.*") ? address : "https://" + address;
    }
}
