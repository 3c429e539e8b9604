package io.rehearsal.api.cli.recall;

import io.rehearsal.api.cli.terminal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Every combination beside the default one.
 *
 * @param measured for each combination a measure a case, in the same order of cases
 */
record Comparison(Combination standard, Map<Combination, List<Measures>> measured) {

    private static final double LIKELY = 0.05;
    private static final double VERY_LIKELY = 0.01;
    private static final double ALMOST_CERTAIN = 0.001;

    Table table(int topK) {
        var table = new Table("HYBRID", "EXPANSION", "RERANK", "RECALL", "PRECISION", "MRR", "NDCG@" + topK, "CHANGE", "P");
        for (Combination combination : Combination.all()) {
            var mean = Measures.mean(of(combination));
            var cells = new ArrayList<Object>(List.of(
                    mark(combination.hybrid()), mark(combination.expansion()), mark(combination.reranking()),
                    number(mean.recall()), number(mean.precision()), number(mean.mrr()), number(mean.ndcg())));
            cells.addAll(combination.equals(standard) ? List.of("default", "") : List.of(change(mean), significance(combination)));
            table.add(cells.toArray());
        }
        return table;
    }

    private List<Measures> of(Combination combination) {
        return Objects.requireNonNull(measured.get(combination));
    }

    private String change(Measures mean) {
        return String.format(Locale.ROOT, "%+.3f", mean.ndcg() - Measures.mean(of(standard)).ndcg());
    }

    private String significance(Combination combination) {
        double p = RandomisationTest.p(differences(of(combination), of(standard)));
        String stars = p < ALMOST_CERTAIN ? " ***" : p < VERY_LIKELY ? " **" : p < LIKELY ? " *" : "";
        return String.format(Locale.ROOT, "%.4f", p) + stars;
    }

    private static double[] differences(List<Measures> these, List<Measures> those) {
        var differences = new double[these.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = these.get(i).ndcg() - those.get(i).ndcg();
        }
        return differences;
    }

    private static String mark(boolean on) {
        return on ? "on" : "–";
    }

    private static String number(double measure) {
        return String.format(Locale.ROOT, "%.3f", measure);
    }
}
