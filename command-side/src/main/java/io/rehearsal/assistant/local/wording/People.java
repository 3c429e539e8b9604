package io.rehearsal.assistant.local.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What one does with people: nobody owns them. */
final class People {

    /** The noun before the first preposition, comma or age. */
    private static final Pattern HEAD = Pattern.compile("^(?:[\\w’'/-]+ ){0,5}?([A-Za-z-]+)(?=\\s*(?:$|[,.;(]|\\b(?:for|of|in|with|aged|from|at|on|across|who|and|under|between|per|a|during)\\b))");
    private static final Set<String> TAUGHT = Set.of("students", "pupils", "learners", "trainees", "apprentices", "class", "classes", "schoolchildren", "beginners");
    private static final Set<String> SERVED = Set.of("customers", "clients", "guests", "users", "visitors", "members", "passengers", "tenants", "families", "parents", "shoppers");
    private static final Set<String> TREATED = Set.of("patients", "residents", "children", "kids", "infants", "toddlers", "babies", "elderly", "seniors", "newborns", "child", "patient", "animals", "inpatients", "outpatients", "boys", "girls");
    private static final Set<String> LED = Set.of("people", "staff", "employees", "interns", "crew", "personnel", "volunteers", "juniors", "colleagues", "team", "teams", "workforce", "nurses", "men", "women", "freelancers",
            "technicians", "assistants", "cooks", "chefs", "clerks", "agents", "representatives", "specialists", "analysts", "scientists", "consultants", "electricians", "reports", "hires", "mechanics", "associates", "guards");
    /** Nouns of things that end as those of people do. */
    private static final Set<String> THINGS = Set.of("servers", "computers", "routers", "printers", "orders", "papers", "containers", "trailers", "newsletters", "registers", "numbers", "matters", "offers", "centers", "flyers", "folders", "headers",
            "clusters", "controllers", "parameters", "schedulers", "workers", "drivers", "monitors", "sensors", "errors", "motors", "floors", "vectors", "sectors", "colors", "filters", "meters", "chapters", "covers", "letters", "layers", "boilers", "banners");

    private People() {
    }

    /** The base form of the verb, empty where the phrase is not about people. */
    static Optional<String> verb(String phrase) {
        var head = HEAD.matcher(phrase);
        if (!head.find()) {
            return Optional.empty();
        }
        var noun = head.group(1).toLowerCase(Locale.ROOT);
        if (TAUGHT.contains(noun)) {
            return Optional.of("teach");
        }
        if (SERVED.contains(noun)) {
            return Optional.of("serve");
        }
        if (TREATED.contains(noun)) {
            return Optional.of("support");
        }
        return LED.contains(noun) || noun.matches("[a-z]{3,}(?:ers|ors|ists|ants)") && !THINGS.contains(noun) ? Optional.of("lead") : Optional.empty();
    }
}
