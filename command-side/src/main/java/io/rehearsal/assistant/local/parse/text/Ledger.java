package io.rehearsal.assistant.local.parse.text;

import io.rehearsal.events.resume.Origin;
import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notes where each value stands while the content is put together. */
public final class Ledger {

    private static final Pattern WIDE_SPACE = Pattern.compile("[ \u00A0\u3000]{2,}|[\u00A0\u3000]");

    private final List<Origin> origins = new ArrayList<>();
    private final BitSet told = new BitSet();

    public @Nullable String note(String path, @Nullable Piece piece) {
        Deadline.checkCurrent();
        if (piece == null || piece.isEmpty()) {
            return null;
        }
        origins.add(new Origin(path, piece.start(), piece.end()));
        told.set(piece.start(), piece.end());
        return WIDE_SPACE.matcher(piece.value()).replaceAll(" ");
    }

    public List<String> note(String path, List<Piece> pieces) {
        var values = new ArrayList<String>();
        for (var piece : pieces) {
            var value = note(path + "[" + values.size() + "]", piece);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    /** Several lines that one field holds. */
    public @Nullable String noteJoined(String path, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return null;
        }
        origins.add(new Origin(path, pieces.getFirst().start(), pieces.getLast().end()));
        pieces.forEach(piece -> told.set(piece.start(), piece.end()));
        return String.join("\n", pieces.stream().map(piece -> WIDE_SPACE.matcher(piece.value()).replaceAll(" ")).toList());
    }

    /** Whether every character between two offsets of the text stands in a field. */
    public boolean tells(int start, int end) {
        return told.nextClearBit(start) >= end;
    }

    public List<Origin> origins() {
        return List.copyOf(origins);
    }
}
