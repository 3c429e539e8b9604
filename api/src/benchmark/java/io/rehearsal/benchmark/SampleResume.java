package io.rehearsal.benchmark;

import io.rehearsal.events.Engine;
import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.util.ArrayList;
import java.util.List;

/** A resume of a page about somebody who does not exist. */
final class SampleResume {

    static final Engine ENGINE = Engine.local("1");
    static final String DUTY_PATH = "experience[0].responsibilities[0]";
    static final String DUTY = "Responsible for the tide prediction service that harbour masters ask before every departure";

    private SampleResume() {
    }

    static ResumeContent content() {
        return new ResumeContent(
                new PersonalInfo("Mira Feldspar", "mira@example.org", "555 0100", 34, "7 Lantern Quay", "9", null),
                List.of(new Education("Harbour University", "BSc", "Oceanography", "2010-09", "2014-06", List.of())),
                List.of(job("Tidewater Maps", "2019-04", "至今"), job("Lowland Signals", "2016-02", "2019-03"),
                        job("Estuary Records", "2014-08", "2016-01")),
                List.of(new Project("Depth charts", "lead", "2020-01", "2021-05", "Charts were redrawn by hand once a year",
                        "A pipeline that turns soundings into charts", duties(), List.of("Charts are three hours old at most"),
                        List.of("Java", "PostgreSQL", "Kafka"))),
                List.of("Java", "Kafka", "PostgreSQL"), List.of("Java, Kafka, PostgreSQL"),
                List.of("Calm in a storm, and precise about units"), List.of());
    }

    private static Experience job(String company, String start, String end) {
        return new Experience(company, "Engineer", start, end, null, duties(),
                List.of("Cut the nightly run from four hours to forty minutes", "Brought the error rate below one in ten thousand"),
                List.of("Java", "PostgreSQL"));
    }

    private static List<String> duties() {
        return List.of(DUTY,
                "Wrote the importer for soundings of eleven survey ships and their three formats",
                "Kept the map server running through two moves between data centres",
                "Taught four colleagues to read flame graphs");
    }

    /** The text as it was in the file. */
    static String text() {
        var content = content();
        var text = new StringBuilder("Mira Feldspar\nmira@example.org | 555 0100 | 7 Lantern Quay\n\nExperience\n");
        for (var job : content.experience()) {
            text.append(job.company()).append('\t').append(job.startDate()).append(" – ").append(job.endDate().replace("至今", "Present"))
                    .append("\nEngineer\nResponsibilities:\n");
            job.responsibilities().forEach(line -> text.append("- ").append(line).append('\n'));
            text.append("Achievements:\n");
            job.achievements().forEach(line -> text.append("- ").append(line).append('\n'));
        }
        text.append("\nEducation\nHarbour University\t2010-09 – 2014-06\nBSc · Oceanography\n\nProjects\nDepth charts\t2020-01 – 2021-05\nlead\n");
        duties().forEach(line -> text.append("- ").append(line).append('\n'));
        return text.append("\nSkills\nJava, Kafka, PostgreSQL\n\nHighlights\nCalm in a storm, and precise about units\n").toString();
    }

    static List<Origin> origins() {
        var origins = new ArrayList<Origin>();
        for (int i = 0; i < 30; i++) {
            origins.add(new Origin("experience[%d].responsibilities[%d]".formatted(i / 10, i % 10), i * 60, i * 60 + 50));
        }
        return origins;
    }
}
