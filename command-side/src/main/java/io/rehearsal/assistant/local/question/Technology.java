package io.rehearsal.assistant.local.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is known of skills beside their names, by their concepts; {@code technologies.yaml} holds it. */
final class Technology {

    private static final Pattern FIELD = Pattern.compile(
            "(?i).*\\b(management|analysis|development|testing|design|services?|learning|processing|vision|recognition|systems?|programming"
                    + "|engineering|administration|control|research|marketing|writing|copywriting|editing|planning|relations|support|security"
                    + "|networks?|networking|architecture|tuning|computing|data|intelligence|governance|visualization|cleaning|mining|modeling"
                    + "|warehouse|accounting|bookkeeping|auditing|budgeting|taxation|reporting|payable|receivable|structures|algorithms"
                    + "|concurrency|patterns|databases?|operations|recruitment|benefits|e-commerce|photography|statistics|algebra|theory|review"
                    + "|assurance|agile|scrum|kanban|seo|sem|erp|crm|oa|gaap|ifrs|payroll|valuation|logistics|procurement|banking|derivatives"
                    + "|culture|access)$|.*(运营|管理|分析|设计|开发|测试|策划)$");

    /** Of the common ones those that people use in ways worth asking about. */
    private static final Set<String> USED = Set.of("Microsoft Excel", "Photoshop");

    private static final Technology KNOWN = load();

    private final Set<String> common;
    private final Set<String> umbrellas;
    private final Set<String> coding;
    private final Set<String> stores;
    private final Map<String, List<String>> brings;
    private final List<List<String>> rivals;

    @SuppressWarnings("unchecked")
    private Technology(Map<String, Object> file) {
        common = Set.copyOf((List<String>) file.get("common"));
        umbrellas = Set.copyOf((List<String>) file.get("umbrellas"));
        coding = Set.copyOf((List<String>) file.get("coding"));
        stores = Set.copyOf((List<String>) file.get("stores"));
        brings = Map.copyOf((Map<String, List<String>>) file.get("brings"));
        rivals = List.copyOf((List<List<String>>) file.get("rivals"));
    }

    private static Technology load() {
        try (var file = Objects.requireNonNull(Technology.class.getResourceAsStream("technologies.yaml"))) {
            return new Technology(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a thing that somebody decides to use, rather than a field of work or what everybody uses. */
    static boolean isTool(String concept) {
        return !KNOWN.common.contains(concept) && !FIELD.matcher(concept).matches();
    }

    /** Whether one can ask what somebody uses it for. */
    static boolean isUsed(String concept) {
        return isTool(concept) || USED.contains(concept);
    }

    /** Whether who names it writes programs. */
    static boolean isCoding(String concept) {
        return KNOWN.coding.contains(concept);
    }

    /** Whether what is built on it has to change when there are more users. */
    static boolean grows(String concept) {
        return KNOWN.stores.contains(concept);
    }

    /** Whether it is no gap by itself where a resume lacks it. */
    static boolean isUmbrella(String concept) {
        return KNOWN.umbrellas.contains(concept) || KNOWN.common.contains(concept);
    }

    /** What somebody who works with it has met too. */
    static List<String> broughtBy(String concept) {
        return KNOWN.brings.getOrDefault(concept, List.of());
    }

    /** Other things that do the same job. */
    static Set<String> rivals(String concept) {
        var others = new LinkedHashSet<String>();
        KNOWN.rivals.stream().filter(group -> group.contains(concept)).forEach(others::addAll);
        others.remove(concept);
        return others;
    }
}
