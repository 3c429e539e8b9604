package io.rehearsal.assistant.local.parse.naming;

import io.rehearsal.assistant.local.parse.text.Piece;
import java.util.ArrayList;
import java.util.List;

/** Splits at commas that stand outside brackets. */
public final class Commas {

    private Commas() {
    }

    /** The parts; the legal form of a company stays with its name. */
    public static List<Piece> split(Piece piece) {
        var parts = new ArrayList<Piece>();
        int depth = 0;
        int from = 0;
        var value = piece.value();
        for (int i = 0; i <= value.length(); i++) {
            char c = i == value.length() ? ',' : value.charAt(i);
            depth += "(（[".indexOf(c) >= 0 ? 1 : ")）]".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            boolean thousands = i > 0 && i + 1 < value.length() && Character.isDigit(value.charAt(i - 1)) && Character.isDigit(value.charAt(i + 1));
            if (i == value.length() || depth == 0 && !thousands && ",，".indexOf(c) >= 0) {
                add(piece, from, i, parts);
                from = i + 1;
            }
        }
        return parts;
    }

    private static void add(Piece piece, int from, int to, List<Piece> parts) {
        var part = piece.part(from, to).trimmed("*");
        if (part.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && Organisations.isLegalForm(part.value())) {
            parts.add(join(piece, parts.removeLast(), part));
        } else {
            parts.add(part);
        }
    }

    /** Everything from one part to another as it stands. */
    public static Piece join(Piece whole, Piece first, Piece last) {
        return whole.part(first.start() - whole.start(), last.end() - whole.start());
    }

    /** The parts without those at the end that together name a place. */
    public static List<Piece> withoutPlace(List<Piece> parts) {
        int keep = parts.size();
        while (keep > 1 && Places.isKnown(parts.get(keep - 1).value())) {
            keep--;
        }
        boolean region = parts.size() - keep == 1 && !Places.isCity(parts.get(keep).value());
        if (region && keep > 1 && Places.couldBePlace(parts.get(keep - 1).value()) && keep >= 2) {
            keep--;
        }
        return parts.subList(0, keep);
    }
}
