package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The headers of a document's tables, which are repeated before whatever is cut off them. */
final class Tables {

    /** What is written under the header. */
    private static final Pattern UNDER_HEADER = Pattern.compile("[\\s|:]*-[-\\s|:]*");
    private static final int MOST_HEADER_LINES = 6;

    private record Header(int start, int end, int tableEnd) {
    }

    private final String text;
    private final Width width;
    private final int widest;
    private final TreeMap<Integer, Header> headers = new TreeMap<>();

    /** @param widest a header that is wider is no header to read again and again, and is not repeated */
    Tables(StructuredText document, Width width, int widest) {
        this.text = document.text();
        this.width = width;
        this.widest = widest;
        for (Block block : document.blocks()) {
            if (block.kind() == Kind.TABLE) {
                headers.put(block.start(), new Header(block.start(), headerEnd(text, block), block.end()));
            }
        }
    }

    /** Where the first row that is not header begins, or the table's end. */
    static int headerEnd(String text, Block table) {
        int first = lineEnd(text, table.start(), table.end());
        int start = first;
        for (int line = 1; line < MOST_HEADER_LINES && start < table.end(); line++) {
            int end = lineEnd(text, start, table.end());
            // A row of millions of characters is looked at no further.
            if (end - start < 2_000 && UNDER_HEADER.matcher(text.substring(start, end)).matches()) {
                return end;
            }
            start = end;
        }
        return first;
    }

    private static int lineEnd(String text, int from, int limit) {
        int end = text.indexOf('\n', from);
        return end < 0 || end >= limit ? limit : end + 1;
    }

    /** What has to be read before the text from an offset on: the table's header and a line end, or nothing. */
    String before(int start) {
        Map.Entry<Integer, Header> entry = headers.floorEntry(start);
        if (entry == null) {
            return "";
        }
        Header header = entry.getValue();
        boolean cutOff = start >= header.end() && start < header.tableEnd();
        return cutOff && width.between(header.start(), header.end()) <= widest ? text.substring(header.start(), header.end()).stripTrailing() + "\n" : "";
    }

    int widthBefore(int start) {
        Map.Entry<Integer, Header> entry = headers.floorEntry(start);
        if (entry == null || start < entry.getValue().end() || start >= entry.getValue().tableEnd()) {
            return 0;
        }
        int header = width.between(entry.getValue().start(), entry.getValue().end());
        return header <= widest ? header : 0;
    }
}
