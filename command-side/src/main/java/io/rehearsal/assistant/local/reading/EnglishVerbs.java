package io.rehearsal.assistant.local.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** English verbs that say what somebody did at work, by each of their forms. */
public final class EnglishVerbs {

    /** @param noun whether the base form is also a noun, so that "Design documents" need not be an order to design */
    public record Verb(String base, String past, String gerund, String third, boolean noun) {
    }

    private static final String REGULAR = """
            accelerate achieve acquire adapt administer advise advocate analyse analyze annotate architect arrange assemble assess \
            author automate boost calculate champion clean coach collaborate collect communicate compile complete \
            compose conceive conduct configure consolidate construct containerise containerize convert coordinate create curate \
            customise customize decrease dedicate define deliver demonstrate deploy develop devise diagnose digitise direct \
            discover edit educate elevate eliminate enable enforce engineer enhance ensure establish evaluate examine execute \
            expand expedite explore extend extract facilitate fine-tune finalise finalize formulate foster fulfil \
            gather generate guide handle head identify illustrate implement improve increase influence \
            initiate inspect install institute instruct integrate introduce investigate launch lower localise \
            maintain manage maximise maximize measure mentor migrate minimise minimize mobilise moderate modernise modernize motivate navigate \
            negotiate operate optimise optimize orchestrate organise organize originate overhaul own partner perform \
            pioneer prepare present prevent prioritise prioritize process procure produce promote propose prototype provide publish \
            raise realise reconcile recommend reduce refactor refine remodel reorganise reorganize replace replicate \
            represent resolve restore restructure revamp review revise save scale schedule secure \
            select serve shape simplify solve source spearhead standardise standardize \
            streamline strengthen structure supervise support surpass sustain target test track train transform transition \
            translate triage troubleshoot tune unify update upgrade utilise utilize validate verify visualise visualize \
            volunteer use model monitor plan debug design document research report benchmark code cut \
            apply assign attend allocate answer approve audit balance call chair check clear close compare connect \
            consult contact contribute correct counsel customise detect discuss distribute download draft earn \
            elicit encourage escalate estimate exceed expose file fix follow forecast fulfill generate hire host import \
            interview investigate invest judge justify lecture liaise link list load market merge \
            obtain offer order outline participate persuade pilot place populate position post practice \
            protect provision purchase qualify query question rank receive recognise recognize record recruit \
            regulate release remove render reply request require respond retain retrieve route \
            schedule screen search serve share simulate sketch sort specify steer store study submit \
            suggest summarise summarize supply synthesise synthesize talk tailor trace trade transcribe transport \
            treat trigger tutor unite view visit wire \
            assist care pack enter pick greet wash cook stock repair weld paint dispatch unload register invoice nurse rehearse bake prune \
            harvest redesign escort dress bathe book prescribe vaccinate tend carry mix mark grade invigilate plough drill patch polish plate \
            stitch iron mend stack weigh lift""";

    /** base past gerund, where they do not follow the rule. */
    private static final String IRREGULAR = """
            build built building
            lead led leading
            write wrote writing
            run ran running
            drive drove driving
            teach taught teaching
            make made making
            begin began beginning
            cut cut cutting
            set set setting
            win won winning
            grow grew growing
            oversee oversaw overseeing
            undertake undertook undertaking
            rewrite rewrote rewriting
            rebuild rebuilt rebuilding
            speak spoke speaking
            find found finding
            bring brought bringing
            hold held holding
            sell sold selling
            spearhead spearheaded spearheading
            troubleshoot troubleshot troubleshooting
            plan planned planning
            debug debugged debugging
            ship shipped shipping
            map mapped mapping
            transfer transferred transferring
            program programmed programming
            keep kept keeping
            give gave giving
            take took taking
            meet met meeting
            send sent sending
            deal dealt dealing
            come came coming
            understand understood understanding
            get got getting
            do did doing
            split split splitting
            wrap wrapped wrapping
            scan scanned scanning
            plot plotted plotting
            spot spotted spotting
            log logged logging
            stop stopped stopping
            label labelled labelling
            draw drew drawing
            overcome overcame overcoming
            choose chose choosing
            shoot shot shooting
            cast cast casting
            spend spent spending
            show showed showing
            tag tagged tagging
            control controlled controlling
            model modelled modelling
            fulfil fulfilled fulfilling
            shop shopped shopping""";

    private static final Set<String> NOUNS = Set.of("design", "test", "support", "lead", "research", "document", "report",
            "plan", "process", "review", "update", "upgrade", "track", "model", "monitor", "benchmark", "code", "cut", "set",
            "run", "drive", "program", "partner", "mentor", "coach", "architect", "engineer", "author", "head", "target",
            "train", "transition", "source", "scale", "schedule", "structure", "prototype", "present", "use", "win",
            "control", "map", "transfer", "shop", "ship", "volunteer", "increase", "decrease", "measure", "direct", "clean",
            "guide", "influence", "pioneer", "champion", "boost", "launch", "make", "hold", "institute", "advocate",
            "overhaul", "find", "audit", "balance", "call", "chair", "check", "contact", "deal", "draft", "estimate", "file", "fix", "forecast", "host", "import", "interview", "judge", "label", "lecture",
            "link", "list", "load", "log", "market", "offer", "order", "outline", "pilot", "place", "plot", "position", "post", "practice", "purchase", "query",
            "question", "rank", "record", "release", "request", "route", "scan", "screen", "search", "share", "sketch", "sort", "split", "spot", "store",
            "study", "supply", "talk", "trace", "trade", "transport", "trigger", "tutor", "view", "visit", "wrap", "answer", "stop", "show", "cast", "understand",
            "care", "pack", "stock", "repair", "paint", "register", "invoice", "nurse", "harvest", "escort", "dress", "book", "mark", "grade", "drill", "patch", "plate", "iron", "stack", "lift", "cook",
            "polish", "mix", "serve", "shape", "save", "complete", "secure", "lower", "own", "tune", "build");

    private static final Set<String> BEFORE_OBJECTS = Set.of("the", "a", "an", "new", "all", "our", "their", "its", "multiple", "various", "several", "monthly",
            "weekly", "daily", "internal", "and", "software", "complex", "high-quality", "scalable", "with", "end-to-end");

    private static final Map<String, Verb> BY_FORM = byForm();

    private EnglishVerbs() {
    }

    /** The verb that a word is a form of, in any case of letters. */
    public static Optional<Verb> of(String word) {
        return Optional.ofNullable(BY_FORM.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word after a form that may be a noun tells that it is the verb: "design the", not "design documents". */
    public static boolean opensObject(String word) {
        return BEFORE_OBJECTS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Verb> byForm() {
        var verbs = new HashMap<String, Verb>();
        for (var base : REGULAR.split("\\s+")) {
            add(verbs, new Verb(base, past(base), gerund(base), third(base), NOUNS.contains(base)));
        }
        IRREGULAR.lines().map(String::strip).map(line -> line.split(" "))
                .forEach(forms -> add(verbs, new Verb(forms[0], forms[1], forms[2], third(forms[0]), NOUNS.contains(forms[0]))));
        return Map.copyOf(verbs);
    }

    private static void add(Map<String, Verb> verbs, Verb verb) {
        verbs.put(verb.third(), verb);
        verbs.put(verb.gerund(), verb);
        verbs.put(verb.past(), verb);
        verbs.put(verb.base(), verb);
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static String gerund(String base) {
        return (base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) : base) + "ing";
    }

    private static String third(String base) {
        if (base.matches(".*(s|sh|ch|x|z)")) {
            return base + "es";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static boolean endsInConsonantY(String base) {
        return base.matches(".*[^aeiou]y");
    }
}
