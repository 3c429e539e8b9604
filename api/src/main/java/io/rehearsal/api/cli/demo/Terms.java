package io.rehearsal.api.cli.demo;

import java.util.Map;

/** The contract's terms, which are Chinese, for whoever holds the interview in English. */
final class Terms {

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("技术", "technical"),
            Map.entry("项目", "project"),
            Map.entry("问题解决", "problem solving"),
            Map.entry("行为", "behavioral"),
            Map.entry("职业规划", "career"),
            Map.entry("简单", "easy"),
            Map.entry("中等", "medium"),
            Map.entry("困难", "hard"),
            Map.entry("技术能力", "technical skills"),
            Map.entry("沟通能力", "communication"));

    private final boolean english;

    Terms(SampleOptions.Language language) {
        this.english = language == SampleOptions.Language.en;
    }

    String of(String term) {
        return english ? ENGLISH.getOrDefault(term, term) : term;
    }
}
