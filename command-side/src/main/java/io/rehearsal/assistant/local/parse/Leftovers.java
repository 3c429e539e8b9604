package io.rehearsal.assistant.local.parse;

import io.rehearsal.assistant.local.parse.entry.Segments;
import io.rehearsal.assistant.local.parse.heading.Section;
import io.rehearsal.assistant.local.parse.heading.SectionKind;
import io.rehearsal.assistant.local.parse.text.Ledger;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.TextLine;
import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The stretches of a resume that stand in no field: all but headings, labels and words that only join two fields. */
final class Leftovers {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern LABEL_END = Pattern.compile("\\s?[:：\\t].*", Pattern.DOTALL);
    /** What stands behind an age or the years of work. */
    private static final Pattern UNIT = Pattern.compile("(?i)\\+?\\s?(?:年|岁|周岁|歲|years?|yrs?\\.?)(?: old)?");
    private static final Pattern COUNTED = Pattern.compile("(?<number>\\d{1,2})(?:年|岁|周岁|歲)");
    private static final Pattern ITSELF = Pattern.compile("(?i)(?:个人|求职)*(?:简历|履历)|r[eé]sum[eé]|curriculum vitae|cv|lebenslauf");
    private static final Pattern JOINS_DATES = Pattern.compile("自从?|从|起至?|至|到");
    private static final int LONGEST_LABEL = 30;
    private static final String OPENS = "(（[【$€£¥+#@\"“'‘";
    private static final String PARTS = "|｜,，;；、·•:：\t";
    private static final Set<String> JOINS = Set.of("at", "in", "of", "for", "from", "to", "the", "and", "with", "as", "by", "since", "until", "till", "bei", "als", "bis", "von",
            "à", "a", "au", "chez", "en", "至", "到", "于", "在", "自", "从", "http", "https", "mailto", "www");

    private final Ledger ledger;
    private final Set<Integer> titles = new HashSet<>();
    private final Set<String> told;
    private final Set<Integer> labels;

    /** @param labels where those stand that a part of an entry was read by */
    Leftovers(List<Section> sections, Set<Integer> labels, Ledger ledger, Set<String> told) {
        this.labels = labels;
        this.told = told;
        this.ledger = ledger;
        for (var section : sections) {
            if (section.title() != null && section.kind() != SectionKind.OTHER) {
                for (int i = section.title().start(); i < section.title().end(); i++) {
                    titles.add(i);
                }
            }
        }
    }

    List<Piece> of(TextLine line) {
        Deadline.checkCurrent();
        var found = new ArrayList<Piece>();
        if (line.content().value().length() != line.end() - line.start()) {
            return ledger.tells(line.start(), line.end()) || titles.contains(line.start()) ? found : List.of(line.content());
        }
        int from = -1;
        int to = -1;
        var words = WORD.matcher(line.text());
        while (words.find()) {
            boolean known = isKnown(line.start() + words.start(), line.start() + words.end()) || isCounted(line, words.start(), words.group())
                    || isDates(line, words.start(), words.group());
            if (!known) {
                from = from < 0 ? words.start() : from;
                to = words.end();
            } else if (from >= 0) {
                add(line, from, to, found);
                from = -1;
            }
        }
        if (from >= 0) {
            add(line, from, to, found);
        }
        return found;
    }

    /** What the resume calls itself, and what stands in a field already: a title under the name that the first job has too. */
    private boolean isTold(String text) {
        return ITSELF.matcher(text).matches() || told.contains(text.toLowerCase(Locale.ROOT));
    }

    /** A number that is told, written together with its unit: {@code 29岁}. */
    private boolean isCounted(TextLine line, int start, String word) {
        var counted = COUNTED.matcher(word);
        return counted.matches() && ledger.tells(line.start() + start, line.start() + start + counted.end("number"));
    }

    /** Dates that are told, written together with what joins them: {@code 2016年初至2019年2月}. */
    private boolean isDates(TextLine line, int start, String word) {
        int from = 0;
        boolean told = false;
        var joins = JOINS_DATES.matcher(word);
        while (joins.find()) {
            if (joins.start() > from && !isKnown(line.start() + start + from, line.start() + start + joins.start())) {
                return false;
            }
            told |= joins.start() > from;
            from = joins.end();
        }
        return from > 0 && (from == word.length() ? told : isKnown(line.start() + start + from, line.start() + start + word.length()));
    }

    private boolean isKnown(int start, int end) {
        return ledger.tells(start, end) || titles.contains(start);
    }

    private void add(TextLine line, int from, int to, List<Piece> found) {
        var text = line.text();
        while (from > 0 && OPENS.indexOf(text.charAt(from - 1)) >= 0 && !isKnown(line.start() + from - 1, line.start() + from)) {
            from--;
        }
        while (to < text.length() && !Piece.isBlank(text.charAt(to)) && PARTS.indexOf(text.charAt(to)) < 0 && !isKnown(line.start() + to, line.start() + to + 1)) {
            to++;
        }
        var piece = line.content().part(from, to);
        boolean whole = from == 0 && to >= text.length() - 1;
        boolean label = piece.value().length() <= LONGEST_LABEL && LABEL_END.matcher(text.substring(to)).matches() && !whole;
        boolean announces = whole && labels.contains(piece.start());
        if (!label && !announces && !(whole && isTold(piece.value())) && !UNIT.matcher(piece.value()).matches() && !JOINS.contains(piece.value().toLowerCase(Locale.ROOT)) && !Segments.isDuration(piece.value())) {
            found.add(piece);
        }
    }
}
