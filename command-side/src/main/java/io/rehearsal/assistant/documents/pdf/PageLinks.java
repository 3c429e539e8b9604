package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.assistant.documents.LinkNote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Writes the addresses of the person after the words or icons that link to them. */
final class PageLinks {

    private static final int MOST_LINKS = 200;
    /** Size of letters to the height of their link's box. */
    private static final float USUAL_LINE = 0.75f;

    private PageLinks() {
    }

    static List<Word> noted(List<Word> words, PDPage page, PageFrame frame) throws IOException {
        List<Word> noted = new ArrayList<>(words);
        Set<String> done = new HashSet<>();
        String shown = words.stream().map(Word::text).collect(Collectors.joining()).toLowerCase(Locale.ROOT);
        for (PDAnnotationLink link : links(page)) {
            String address = link.getAction() instanceof PDActionURI action && action.getURI() != null ? action.getURI().strip() : "";
            PDRectangle box = link.getRectangle();
            if (box != null && !address.isEmpty() && !shown.contains(LinkNote.bare(address)) && done.size() < MOST_LINKS) {
                note(noted, address, frame.point(box.getLowerLeftX(), box.getUpperRightY()), frame.point(box.getUpperRightX(), box.getLowerLeftY()), done);
            }
        }
        return noted;
    }

    private static List<PDAnnotationLink> links(PDPage page) throws IOException {
        return page.getAnnotations(PDAnnotationLink.class::isInstance).stream().map(PDAnnotationLink.class::cast).toList();
    }

    private static void note(List<Word> words, String address, float[] corner, float[] opposite, Set<String> done) {
        float left = Math.min(corner[0], opposite[0]);
        float right = Math.max(corner[0], opposite[0]);
        float top = Math.min(corner[1], opposite[1]);
        float bottom = Math.max(corner[1], opposite[1]);
        List<Word> within = words.stream().filter(word -> {
            float x = (word.left() + word.right()) / 2;
            float y = word.baseline() - 0.3f * word.size();
            return x > left && x < right && y > top && y < bottom;
        }).sorted(Comparator.comparingDouble(Word::left)).toList();
        String note = LinkNote.of(within.stream().map(Word::text).collect(Collectors.joining(" ")), address);
        if (note.isEmpty() || !done.add(address)) {
            return;
        }
        if (within.isEmpty()) {
            float size = USUAL_LINE * (bottom - top);
            words.add(new Word(note, left, right, bottom - 0.2f * size, size, false, words.size(), true, true, true));
        } else {
            Word last = within.getLast();
            words.set(words.indexOf(last), last.withText(last.text() + note));
        }
    }
}
