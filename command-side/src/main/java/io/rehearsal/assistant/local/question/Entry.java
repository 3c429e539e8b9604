package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.events.interview.Question.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project or a job of the resume.
 *
 * @param rank   how much it counts among its like, from 0 to 1: people put first what matters
 * @param path   in the content, such as {@code projects[0]}
 * @param name   of the project or the company; of the post where the company is not said
 * @param post   what the person was; null where it is not said
 * @param source the text that names it, and where it stands
 * @param lines  its statements
 */
record Entry(String path, double rank, boolean project, String name, @Nullable String post, Source source, List<Line> lines) {

    private static final int MOST = 10;
    private static final int QUOTED = 4;
    private static final String UNDERTAKING = ".*(项目|系统|平台|小程序|APP|App|网站|商城|引擎|课题|研究)$";

    /** Projects first, then jobs, each as the resume orders them. Those without a name are left out. */
    static List<Entry> of(Reading reading) {
        var entries = new ArrayList<Entry>();
        var projects = reading.content().projects();
        for (int i = 0; i < Math.min(projects.size(), MOST); i++) {
            var path = "projects[" + i + "]";
            var name = Excerpt.name(projects.get(i).name());
            if (name != null) {
                entries.add(new Entry(path, rank(i), true, name, Excerpt.name(projects.get(i).role()),
                        new Source(Source.Kind.RESUME, Objects.requireNonNull(projects.get(i).name()), path + ".name"),
                        lines(reading, path)));
            }
        }
        var jobs = reading.content().experience();
        for (int i = 0; i < Math.min(jobs.size(), MOST); i++) {
            var path = "experience[" + i + "]";
            var company = Excerpt.name(jobs.get(i).company());
            var post = Excerpt.name(jobs.get(i).position());
            if (company != null) {
                var source = new Source(Source.Kind.RESUME, Objects.requireNonNull(jobs.get(i).company()), path + ".company");
                entries.add(new Entry(path, rank(i), false, company, post, source, lines(reading, path)));
            } else if (post != null) {
                var source = new Source(Source.Kind.RESUME, Objects.requireNonNull(jobs.get(i).position()), path + ".position");
                entries.add(new Entry(path, rank(i), false, post, post, source, lines(reading, path)));
            }
        }
        return List.copyOf(entries);
    }

    private static double rank(int index) {
        return 1 - 0.15 * Math.min(index, 4);
    }

    private static List<Line> lines(Reading reading, String path) {
        return reading.lines().stream().filter(line -> line.path().startsWith(path + ".")).toList();
    }

    /** What a question about the whole is made from: the name, and the first lines. */
    List<Source> sources() {
        var first = lines.stream().limit(QUOTED).map(line -> new Source(Source.Kind.RESUME, line.text(), line.path()));
        return Stream.concat(Stream.of(source), first).toList();
    }

    /** After 在, or after "in" and "of". */
    String where(Language language) {
        if (project) {
            return language.say(name.matches(UNDERTAKING) ? "“" + name + "”中" : "“" + name + "”项目中", "the project \"" + name + "\"");
        }
        return name.equals(post)
                ? language.say("担任" + name + "期间", "your work as " + Article.with(name))
                : language.say(name + "任职期间", "your work at " + name);
    }

    /** As a matter to talk about. */
    String place(Language language) {
        if (language == Language.EN) {
            return where(language);
        }
        return project ? name.matches(UNDERTAKING) ? "“" + name + "”" : "“" + name + "”项目" : name.equals(post) ? "担任" + name : name;
    }

    Map<String, String> words(Language language) {
        return Map.of("name", name, "where", where(language), "place", place(language));
    }
}
