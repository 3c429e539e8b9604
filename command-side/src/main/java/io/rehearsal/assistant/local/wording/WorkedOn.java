package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.local.reading.EnglishVerbs.Verb;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody does who works on a thing, where the thing leaves no choice. */
final class WorkedOn {

    /** The noun that the phrase is about stands before the first preposition, comma or verb. */
    private static final Pattern HEAD = Pattern.compile("^(?:[\\w.+#/-]+ ){0,6}?([A-Za-z]+)(?=\\s*(?:$|[,.;]|\\b(?:for|of|in|with|using|to|that|which|and|on|at|from|by|as)\\b))");

    private WorkedOn() {
    }

    static Optional<Verb> verb(String thing) {
        var head = HEAD.matcher(thing);
        return head.find() && !thing.split("\\s+", 2)[0].endsWith("ing") ? word(head.group(1).toLowerCase(Locale.ROOT)).flatMap(EnglishVerbs::of) : Optional.empty();
    }

    private static Optional<String> word(String noun) {
        return Optional.ofNullable(switch (noun) {
            case "app", "apps", "application", "applications", "feature", "features", "api", "apis", "website", "websites", "site", "page", "pages",
                 "module", "modules", "service", "services", "microservice", "microservices", "tool", "tools", "ui", "interface", "dashboard", "dashboards",
                 "pipeline", "pipelines", "frontend", "backend", "plugin", "library", "endpoint", "endpoints", "component", "components", "script", "scripts",
                 "software", "game", "prototype" -> "develop";
            case "bug", "bugs", "issue", "issues", "defect", "defects", "ticket", "tickets", "incident", "incidents" -> "handle";
            case "documentation", "docs", "article", "articles" -> "write";
            case "report", "reports", "presentation", "presentations" -> "prepare";
            case "experiment", "experiments", "research", "survey", "surveys", "interview", "interviews" -> "conduct";
            case "campaign", "campaigns" -> "run";
            default -> null;
        });
    }
}
