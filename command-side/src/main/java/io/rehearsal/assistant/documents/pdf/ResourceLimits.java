package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.work.Deadline;
import io.rehearsal.assistant.documents.LimitedOutputStream;
import io.rehearsal.events.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Measures what drawing a page will unpack - instructions, forms, fonts - before it is unpacked into memory. */
final class ResourceLimits {

    private static final int MAX_OBJECTS = 300_000;
    /** Filters whose result is a picture; instructions and fonts are never packed so. */
    private static final List<COSName> PICTURE_FILTERS = List.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.CCITTFAX_DECODE, COSName.JBIG2_DECODE);

    private final Deadline deadline;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    ResourceLimits(Deadline deadline) {
        this.deadline = deadline;
    }

    /** @throws Refusal with {@code FILE_UNREADABLE} when a stream is larger inside than {@link PackedStreams#MAX_BYTES} */
    void check(PDPage page) throws IOException {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        push(open, page.getResources() == null ? null : page.getResources().getCOSObject());
        push(open, page.getCOSObject().getDictionaryObject(COSName.ANNOTS));
        while (!open.isEmpty()) {
            deadline.check();
            COSBase object = open.pop();
            if (object instanceof COSStream stream) {
                if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    continue;
                }
                measure(stream);
            }
            if (object instanceof COSDictionary dictionary) {
                dictionary.entrySet().stream().filter(entry -> !entry.getKey().equals(COSName.PARENT) && !entry.getKey().equals(COSName.P))
                        .forEach(entry -> push(open, entry.getValue()));
            } else if (object instanceof COSArray array) {
                array.forEach(element -> push(open, element));
            }
        }
    }

    private void push(Deque<COSBase> open, @Nullable COSBase value) {
        COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            if (seen.size() > MAX_OBJECTS) {
                throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The pages use more than " + MAX_OBJECTS + " objects.");
            }
            open.push(object);
        }
    }

    private static void measure(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.stream().anyMatch(PICTURE_FILTERS::contains)) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "A picture stands where instructions belong.");
        }
        InputStream input = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            OutputStream limited = new LimitedOutputStream(last ? OutputStream.nullOutputStream() : kept, PackedStreams.MAX_BYTES);
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(input, limited, stream, i);
            input = new ByteArrayInputStream(kept.toByteArray());
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            array.forEach(element -> {
                if (element instanceof COSName name && !names.contains(name)) {
                    names.add(name);
                }
            });
        }
        return names;
    }
}
