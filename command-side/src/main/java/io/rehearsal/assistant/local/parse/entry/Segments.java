package io.rehearsal.assistant.local.parse.entry;

import io.rehearsal.assistant.local.parse.date.DateSpan;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the head of an entry apart where it is visibly divided. */
public final class Segments {

    private static final Pattern DIVIDER = Pattern.compile("\\t+|\\s*[|｜•·∙●▪‧⋅┃│]\\s*|\\s+@\\s*|\\s*@\\s+|\\s+[-–—―~]{1,2}\\s+|\\s{3,}|(?<=\\p{IsHan})\\s{2,}|\\s{2,}(?=\\p{IsHan})"
            + "|[—–](?=\\p{IsHan})|(?<=\\p{IsHan})[—–]{1,2}|(?<=\\p{IsHan})\\s+/\\s+|\\s+/\\s+(?=\\p{IsHan})|；|;\\s|\\s?[-–—]$|^[-–—]\\s?");
    private static final Pattern WIDE_SPACE = Pattern.compile("(?<=\\p{IsHan}[)）]?)[\\s\u3000]+(?=[(（]?\\p{IsHan})|\u3000+");
    private static final Pattern OUTER_BRACKETS = Pattern.compile("^[(（\\[【]([^()（）\\[\\]【】]*)[)）\\]】]$");
    private static final String LENGTH = "\\d{1,2}\\+?\\s?(?:years?|yrs?\\.?|年)(?:[\\s,]{0,2}(?:零|and\\s)?\\d{1,2}\\s?(?:months?|mos?\\.?|个?月))?|\\d{1,2}\\s?(?:months?|mos\\.?|个月)";
    private static final Pattern DURATION = Pattern.compile("\\s?[(（\\[]\\s?(?:" + LENGTH + ")\\s?[)）\\]]$|^(?:" + LENGTH + ")$", Pattern.CASE_INSENSITIVE);
    public static final String EDGES = ",，:：;；-–—|·•、/@~*。_";

    private Segments() {
    }

    /** The segments of a line, its dates left out. */
    public static List<Piece> of(Piece line, List<DateSpan> dates) {
        Deadline.checkCurrent();
        var segments = new ArrayList<Piece>();
        int from = line.start();
        for (var date : dates) {
            add(line, from, date.start(), segments);
            from = Math.max(from, date.end());
        }
        add(line, from, line.end(), segments);
        return segments;
    }

    private static void add(Piece line, int from, int to, List<Piece> segments) {
        if (from >= to) {
            return;
        }
        var piece = line.part(from - line.start(), to - line.start());
        int at = 0;
        var value = piece.value();
        var matcher = DIVIDER.matcher(value);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                addClean(piece.part(at, matcher.start()), segments);
                at = matcher.end();
            }
        }
        addClean(piece.part(at, value.length()), segments);
    }

    private static void addClean(Piece piece, List<Piece> segments) {
        var clean = withoutDuration(unbracketed(piece.trimmed(EDGES)));
        if (Script.letterCount(clean.value()) == 0) {
            return;
        }
        if (Script.hasHan(clean.value()) && clean.value().length() < 60) {
            int at = 0;
            var matcher = WIDE_SPACE.matcher(clean.value());
            while (matcher.find()) {
                segments.add(clean.part(at, matcher.start()));
                at = matcher.end();
            }
            segments.add(clean.part(at, clean.value().length()));
        } else {
            segments.add(clean);
        }
    }

    /** How long something took, which only repeats its dates. */
    public static boolean isDuration(String text) {
        return text.length() <= 40 && DURATION.matcher(text.strip()).find() && withoutDuration(new Piece(text.strip(), 0, text.strip().length())).isEmpty();
    }

    private static Piece withoutDuration(Piece piece) {
        var duration = DURATION.matcher(piece.value());
        return duration.find() ? piece.part(0, duration.start()) : piece;
    }

    /** Without brackets around the whole, and without ones that lost their partner to a date. */
    public static Piece unbracketed(Piece piece) {
        var outer = OUTER_BRACKETS.matcher(piece.value());
        if (outer.matches()) {
            return piece.part(outer.start(1), outer.end(1)).trimmed(EDGES);
        }
        var value = piece.value();
        int opens = count(value, "(（[【");
        int closes = count(value, ")）]】");
        if (opens > closes && "(（[【".indexOf(value.charAt(value.length() - 1)) >= 0) {
            return unbracketed(piece.part(0, value.length() - 1).trimmed(EDGES));
        }
        if (closes > opens && !value.isEmpty() && ")）]】".indexOf(value.charAt(0)) >= 0) {
            return unbracketed(piece.part(1, value.length()).trimmed(EDGES));
        }
        if (opens > closes && "(（[【".indexOf(value.charAt(0)) >= 0) {
            return piece.part(1, value.length()).trimmed(EDGES);
        }
        if (closes > opens && ")）]】".indexOf(value.charAt(value.length() - 1)) >= 0) {
            return piece.part(0, value.length() - 1).trimmed(EDGES);
        }
        return piece;
    }

    private static int count(String value, String characters) {
        int count = 0;
        for (int i = 0; i < value.length(); i++) {
            count += characters.indexOf(value.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }
}
