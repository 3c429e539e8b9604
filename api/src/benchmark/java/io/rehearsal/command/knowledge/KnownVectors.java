package io.rehearsal.command.knowledge;

import io.rehearsal.command.knowledge.VectorTable.Key;
import io.rehearsal.command.sealing.Seal;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Puts vectors where the product keeps those that it has computed, so that an index can be filled without computing any. */
public final class KnownVectors {

    private final VectorTable table;

    public KnownVectors(BeanFactory application) {
        this.table = application.getBean(VectorTable.class);
    }

    /** The length that a vector of the text has. */
    public static int dimensions(String text) {
        return EmbeddedText.of(text).model().dimensions();
    }

    public void keep(long owner, List<String> texts, List<float[]> vectors) {
        var rows = new LinkedHashMap<Key, float[]>();
        for (int i = 0; i < texts.size(); i++) {
            rows.put(Key.of(EmbeddedText.of(texts.get(i))), vectors.get(i));
        }
        table.keep(Seal.subject(owner), rows);
    }
}
