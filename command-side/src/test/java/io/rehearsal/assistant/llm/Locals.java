package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.AnswerGrader;
import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.FollowUpWriter;
import io.rehearsal.assistant.JobMatcher;
import io.rehearsal.assistant.QuestionWriter;
import io.rehearsal.assistant.ReportWriter;
import io.rehearsal.assistant.local.LocalAssistant;
import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.assistant.local.analysis.LocalResumeAnalyst;
import io.rehearsal.assistant.local.parse.LocalResumeParser;
import io.rehearsal.assistant.local.retrieval.LocalPassageRanker;
import io.rehearsal.assistant.local.retrieval.LocalQueryExpander;
import io.rehearsal.assistant.local.suggestion.LocalSuggestionWriter;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.Report.Dimension;
import io.rehearsal.events.interview.Report.DimensionScore;
import io.rehearsal.events.interview.Report.InterviewerFeedback;
import io.rehearsal.events.interview.Report.Resource;
import io.rehearsal.events.resume.JobMatch;
import io.rehearsal.events.resume.JobMatch.MatchedSkill;
import io.rehearsal.events.resume.JobMatch.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What answers behind the model: the local engine for resumes, and for interviews answers that can be told from a model's at a glance. */
final class Locals {

    static final Engine ENGINE = Engine.local("test");
    static final int GRADE = 41;

    static final LocalAssistant ASSISTANT = new LocalAssistant(
            new LocalResumeParser(SampleContents.LEXICON),
            new LocalResumeAnalyst(SampleContents.LEXICON),
            new LocalSuggestionWriter(SampleContents.LEXICON),
            (_, _) -> new JobMatcher.Answer(ENGINE, match()),
            Locals::questions,
            (_, _, language) -> new FollowUpWriter.Answer(ENGINE, Optional.of(new FollowUpWriter.FollowUp(language.say("本地追问？", "Local follow-up?"), "local"))),
            (question, exchanges, _) -> new AnswerGrader.Answer(ENGINE, grade(question, Exchange.said(exchanges))),
            interview -> new ReportWriter.Answer(ENGINE, report(interview)),
            new LocalQueryExpander(),
            new LocalPassageRanker());

    private static final List<String> SUBJECTS = List.of("垃圾回收与内存布局", "事务隔离级别", "消息可靠投递", "团队里的分歧怎么处理", "一次失败的经历",
            "向上级反映问题", "为什么换工作", "三年后的打算", "期望的薪资与团队", "缓存一致性", "限流与降级", "线上故障复盘");

    private Locals() {
    }

    private static QuestionWriter.Answer questions(QuestionWriter.Brief brief) {
        var questions = IntStream.rangeClosed(1, brief.count()).mapToObj(id -> new Question(id,
                "请谈谈" + SUBJECTS.get(id - 1) + "？", Category.TECHNICAL, brief.difficulty(), interviewer(brief, id), "Java",
                List.of("要点甲", "要点乙", "要点丙"), null, List.of())).toList();
        return new QuestionWriter.Answer(ENGINE, questions);
    }

    private static @Nullable Interviewer interviewer(QuestionWriter.Brief brief, int id) {
        return brief.format() == Format.PANEL ? Interviewer.values()[Math.min(2, (id - 1) * 3 / brief.count())] : null;
    }

    static QuestionGrade grade(Question question, @Nullable String said) {
        return new QuestionGrade(question.id(), question.text(), question.category(), question.interviewer(), said, said == null ? 0 : GRADE,
                new Criteria(GRADE, GRADE, GRADE, GRADE, GRADE, GRADE), "本地反馈", List.of(), List.of(), List.of(), question.expectedPoints(), null, null);
    }

    private static JobMatch match() {
        return new JobMatch(64, 60, 70, 55, List.of(new Part("skills", "技能", 64, 100, "8 项中的 5 项")),
                List.of(new MatchedSkill("Java", "熟悉Java", "skillsRaw[0]")), List.of("Kafka"), List.of("本地优点"), List.of("本地建议"));
    }

    private static Report report(ReportWriter.Interview interview) {
        var voices = interview.format() == Format.PANEL
                ? List.of(new InterviewerFeedback(Interviewer.TECHNICAL, "张工", 70, "本地的话"), new InterviewerFeedback(Interviewer.HR, "王琳", 60, "本地的话"))
                : List.<InterviewerFeedback>of();
        return new Report(66, "本地总评", List.of("本地优点"), List.of("本地不足"), List.of(new DimensionScore(Dimension.TECHNICAL, 70)), List.of(),
                interview.grades(), List.of(new Resource("book", "一本书", "https://example.org/book")), voices);
    }
}
