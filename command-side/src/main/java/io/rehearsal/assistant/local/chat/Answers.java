package io.rehearsal.assistant.local.chat;

import io.rehearsal.assistant.ChatAssistant.Material;
import io.rehearsal.assistant.JobMatcher;
import io.rehearsal.assistant.ResumeAnalyst;
import io.rehearsal.assistant.SuggestionWriter;
import io.rehearsal.assistant.local.chat.Answer.Item;
import io.rehearsal.assistant.local.question.bank.BankQuestion;
import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.Report.Resource;
import io.rehearsal.events.resume.JobMatch.MatchedSkill;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers each wish. */
final class Answers {

    private static final int MOST = 6;
    private static final int GOOD_ENOUGH = 80;
    private static final double LEAST_SCORE = 0.5;
    private static final int LONGEST_PASSAGE = 600;
    /** Below it, a text is no posting but a mention of one. */
    private static final int SHORTEST_POSTING = 40;

    private final ResumeAnalyst analyst;
    private final SuggestionWriter suggestions;
    private final JobMatcher matcher;
    private final BankSearch bank = new BankSearch();
    private final Reading reading = new Reading();

    Answers(ResumeAnalyst analyst, SuggestionWriter suggestions, JobMatcher matcher) {
        this.analyst = analyst;
        this.suggestions = suggestions;
        this.matcher = matcher;
    }

    /** @param texts what the person said, oldest first; the last is to be answered */
    Answer to(List<String> texts, Material material, Language language) {
        var said = texts.getLast();
        return switch (WishReader.of(said)) {
            case RESUME_WEAKNESS -> resume(material, language);
            case INTERVIEW_MISTAKES -> interview(material, language);
            case READING -> reading(said, material, language);
            case REWRITE -> rewrite(said, material, language);
            case MATCH -> match(texts, material, language);
            case ABOUT -> about(language);
            case EXPLANATION, NEXT -> explanation(said, material, language);
        };
    }

    private Answer resume(Material material, Language language) {
        var resume = material.newestResume();
        if (resume.isEmpty()) {
            return Answer.plain(language.say("您还没有上传简历，上传之后我可以逐项检查。", "You have not uploaded a resume yet. Once you have, I can go through it."));
        }
        var analysis = analyst.analyse(resume.get().content(), null).analysis();
        var items = analysis.checks().stream().filter(check -> check.points() < check.maxPoints() && check.advice() != null)
                .sorted(Comparator.comparingInt(check -> check.points() - check.maxPoints())).limit(MOST)
                .map(check -> new Item("%s（%d/%d）".formatted(check.title(), check.points(), check.maxPoints()),
                        check.advice() + (check.evidence().isBlank() ? "" : "\n" + language.say("依据：", "Seen in: ") + check.evidence())))
                .toList();
        var lead = language.say("您的简历《%s》得分 %d 分（满分 100）。", "Your resume “%s” scores %d of 100.").formatted(resume.get().fileName(), analysis.overallScore());
        return items.isEmpty()
                ? Answer.plain(lead + language.say("各项检查都通过了，没有明显的弱点。", " Every check is passed; nothing stands out as weak."))
                : new Answer(lead + language.say("最值得改的是：", " What is most worth mending:"), items);
    }

    private Answer interview(Material material, Language language) {
        var held = material.lastInterview();
        if (held.isEmpty()) {
            return Answer.plain(language.say("您还没有已评分的面试，完成一场模拟面试后我可以和您复盘。",
                    "You have no graded interview yet. Hold a mock interview, and I can go through it with you."));
        }
        var report = held.get().report();
        var items = report.questions().stream().filter(grade -> grade.score() < GOOD_ENOUGH)
                .sorted(Comparator.comparingInt(QuestionGrade::score)).limit(MOST)
                .map(grade -> new Item(language.say("%s（%d 分）", "%s (%d points)").formatted(grade.question(), grade.score()), detail(grade, language)))
                .toList();
        var lead = language.say("上一场面试总分 %d 分。", "Your last interview scored %d of 100.").formatted(report.totalScore());
        return items.isEmpty()
                ? Answer.plain(lead + language.say("没有明显答错的题。", " No question went clearly wrong."))
                : new Answer(lead + language.say("失分最多的题：", " These questions cost you most:"), items);
    }

    private static String detail(QuestionGrade grade, Language language) {
        var lines = new ArrayList<String>();
        lines.add(grade.answer() == null ? language.say("这题没有作答。", "You did not answer it.") : grade.feedback());
        if (!grade.pointsMissed().isEmpty()) {
            lines.add(language.say("没有提到：", "Not mentioned: ") + String.join(language.say("；", "; "), grade.pointsMissed()));
        }
        if (grade.nextTime() != null) {
            lines.add(language.say("下次可以说：", "Next time: ") + grade.nextTime());
        }
        if (grade.modelAnswer() != null) {
            lines.add(language.say("参考回答：", "A full answer: ") + grade.modelAnswer());
        }
        return String.join("\n", lines);
    }

    private Answer reading(String said, Material material, Language language) {
        var about = reading.about(BankSearch.subject(said), language);
        if (!about.isEmpty()) {
            return new Answer(language.say("关于这个主题，值得读：", "On this subject, worth reading:"), about.stream().map(Answers::item).toList());
        }
        var resources = material.lastInterview().map(held -> held.report().resources()).orElse(List.of());
        return resources.isEmpty()
                ? Answer.plain(language.say("我还不知道您哪里薄弱：完成一场模拟面试后，我可以按失分的题推荐；也可以直接问某个技术该读什么。",
                        "I do not know yet where you are weak. Hold a mock interview, and I can recommend by what went wrong; or ask what to read about a subject."))
                : new Answer(language.say("按上一场面试的薄弱处，建议读：", "By what was weak in your last interview, read:"), resources.stream().limit(MOST).map(Answers::item).toList());
    }

    private static Item item(Resource resource) {
        return new Item(resource.title() + " — " + resource.url(), "");
    }

    private Answer rewrite(String said, Material material, Language language) {
        var text = Quoted.in(said);
        if (text.isEmpty()) {
            var edits = material.newestResume().map(resume -> suggestions.suggest(resume.content(), null).suggestions()).orElse(List.of());
            return edits.isEmpty()
                    ? Answer.plain(language.say("请把要改写的句子发给我，放在引号里或冒号后面。", "Send me the line to rewrite, in quotation marks or behind a colon."))
                    : new Answer(language.say("没有看到具体的句子，您的简历里可以这样改：", "I see no line in your message. In your resume, these can be reworded:"),
                            edits.stream().limit(MOST).map(edit -> edited(edit, language)).toList());
        }
        var line = text.get();
        var edits = suggestions.suggest(asResume(line), null).suggestions();
        var after = line;
        for (var edit : edits) {
            after = after.contains(edit.before()) ? after.replace(edit.before(), edit.after()) : after;
        }
        return edits.isEmpty()
                ? Answer.plain(language.say("按措辞规则，这句话没有要改的地方：「%s」", "By the rules of wording there is nothing to mend in this line: “%s”").formatted(line))
                : new Answer(language.say("可以改成：「%s」\n依据：", "Better: “%s”\nBecause:").formatted(after), edits.stream().map(edit -> edited(edit, language)).toList());
    }

    private static Item edited(Suggestion edit, Language language) {
        return new Item("「%s」→「%s」".formatted(edit.before(), edit.after()),
                edit.reason() == null ? "" : language.say("原因：", "Why: ") + edit.reason());
    }

    private static ResumeContent asResume(String line) {
        var nobody = new PersonalInfo(null, null, null, null, null, null, null);
        var work = new Experience(null, null, null, null, null, List.of(line), List.of(), List.of());
        return new ResumeContent(nobody, List.of(), List.of(work), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Answer match(List<String> texts, Material material, Language language) {
        var resume = material.newestResume();
        if (resume.isEmpty()) {
            return Answer.plain(language.say("您还没有上传简历，无法与职位比较。", "You have not uploaded a resume yet, so there is nothing to compare with the posting."));
        }
        var posting = posting(texts);
        if (posting.isEmpty()) {
            return Answer.plain(language.say("请把职位描述的全文发给我，我来和您的简历比较。", "Send me the text of the posting, and I will compare it with your resume."));
        }
        var match = matcher.match(resume.get().content(), posting.get()).match();
        var items = new ArrayList<Item>();
        match.missingSkills().forEach(skill -> items.add(new Item(language.say("缺少：", "Missing: ") + skill, "")));
        match.suggestions().forEach(suggestion -> items.add(new Item(suggestion, "")));
        var matched = match.matchedSkills().stream().map(MatchedSkill::name).toList();
        var lead = language.say("您的简历与该职位的匹配度是 %d 分（满分 100）。", "Your resume matches this posting with %d of 100.").formatted(match.matchScore())
                + (matched.isEmpty() ? "" : language.say("符合的要求：", " It shows: ") + String.join(language.say("、", ", "), matched) + language.say("。", "."));
        return new Answer(items.isEmpty() ? lead : lead + language.say("还差：", " To work on:"), items.stream().limit(MOST).toList());
    }

    /** Of the last message, or of an earlier one where the last only speaks of it. */
    private static Optional<String> posting(List<String> texts) {
        for (int index = texts.size() - 1; index >= 0; index--) {
            var text = texts.get(index);
            var quoted = Quoted.in(text).filter(part -> part.length() >= SHORTEST_POSTING);
            if (quoted.isPresent()) {
                return quoted;
            }
            if (text.length() >= 4 * SHORTEST_POSTING) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private Answer explanation(String said, Material material, Language language) {
        var question = said.length() > 2_000 ? said.substring(0, 2_000) : said;
        var items = new ArrayList<Item>();
        material.search(question).stream().filter(found -> found.score() >= LEAST_SCORE)
                .forEach(found -> items.add(new Item(language.say("您的文档《%s》（%s）", "Your document “%s” (%s)").formatted(found.fileName(), found.address()),
                        "「" + shortened(found.text()) + "」")));
        bank.about(question, language).forEach(known -> items.add(fromBank(known, language)));
        return items.isEmpty()
                ? Answer.plain(language.say("您的资料和题库里没有关于这个问题的内容，我不会编造。我能做的是：", "Neither your material nor the question bank has anything on this, and I do not make things up. What I can do: ")
                        + abilities(language))
                : new Answer(language.say("找到这些：", "This is what I found:"), items);
    }

    private static Item fromBank(BankQuestion known, Language language) {
        var wording = known.in(language);
        var body = wording.answer() == null ? "" : wording.answer() + "\n";
        return new Item(language.say("题库：", "Question bank: ") + wording.question(),
                body + language.say("好的回答会提到：", "A good answer mentions: ") + String.join(language.say("；", "; "), wording.points()));
    }

    private static String shortened(String text) {
        var plain = text.strip();
        return plain.length() <= LONGEST_PASSAGE ? plain : plain.substring(0, LONGEST_PASSAGE) + "…";
    }

    private static Answer about(Language language) {
        return Answer.plain(language.say("我是本地面试助手。我能做的是：", "I am the local interview assistant. What I can do: ") + abilities(language));
    }

    private static String abilities(Language language) {
        return language.say("指出简历的弱点、复盘上一场面试、推荐该读的资料、从您的文档和题库里解释概念、改写一句话、比较简历与职位。除此之外需要配置语言模型。",
                "say what is weak in your resume, go through your last interview, recommend reading, explain subjects from your documents and the question bank, "
                        + "rewrite a line, and compare your resume with a posting. Anything else needs a language model.");
    }
}
