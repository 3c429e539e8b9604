package io.rehearsal.assistant.local.chat;

import io.rehearsal.assistant.ChatAssistant;
import io.rehearsal.assistant.JobMatcher;
import io.rehearsal.assistant.ResumeAnalyst;
import io.rehearsal.assistant.SuggestionWriter;
import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.events.Engine;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Replies from what the person has brought and what the product ships with, and from nothing else. Deterministic: a question about another item
 * of a list makes that list once more.
 */
@Component
public final class LocalChatAssistant implements ChatAssistant {

    private static final Engine ENGINE = Engine.local("1");

    private final Answers answers;

    LocalChatAssistant(ResumeAnalyst analyst, SuggestionWriter suggestions, JobMatcher matcher) {
        this.answers = new Answers(analyst, suggestions, matcher);
    }

    @Override
    public Reply reply(List<Said> said, Material material) {
        var language = language(said);
        var isFirst = said.stream().allMatch(Said::byPerson);
        return new Reply(ENGINE, (isFirst ? notice(language) : "") + text(said, material, language));
    }

    /** In the place of a model that failed. */
    public Reply insteadOf(String failure, List<Said> said, Material material) {
        var language = language(said);
        var notice = language.say("语言模型暂时没有回应，以下由本地助手回复。\n\n", "The language model does not answer at the moment; this is the local assistant.\n\n");
        return new Reply(ENGINE.insteadOf(failure), notice + text(said, material, language));
    }

    private String text(List<Said> said, Material material, Language language) {
        var texts = said.stream().filter(Said::byPerson).map(Said::text).toList();
        if (texts.getLast().isBlank()) {
            return language.say("本地助手看不了图片和视频，请用文字提问，或先配置一个语言模型。",
                    "The local assistant cannot look at images or videos. Ask in words, or configure a language model first.");
        }
        if (WishReader.of(texts.getLast()) != Wish.NEXT) {
            return answers.to(texts, material, language).text();
        }
        int base = texts.size() - 1;
        while (base >= 0 && (WishReader.of(texts.get(base)) == Wish.NEXT || texts.get(base).isBlank())) {
            base--;
        }
        if (base < 0) {
            return language.say("前面还没有列出过内容，您想了解什么？", "I have not listed anything yet. What would you like to know?");
        }
        var answer = answers.to(texts.subList(0, base + 1), material, language);
        int number = 1;
        for (var next : texts.subList(base + 1, texts.size())) {
            number = Ordinal.of(next, number, answer.items().size());
        }
        return number < 1 || number > answer.items().size()
                ? language.say("没有更多内容了，一共 %d 条。", "There is no more; the list has %d.").formatted(answer.items().size())
                : answer.item(number);
    }

    private static String notice(Language language) {
        return language.say("提示：尚未配置语言模型，以下由本地助手根据您的资料和题库回复。\n\n",
                "Note: no language model is configured. The local assistant replies, from your own material and the question bank.\n\n");
    }

    /** Of the question: the last words that are of either language. */
    private static Language language(List<Said> said) {
        return said.stream().filter(Said::byPerson).map(one -> WishReader.question(one.text())).filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .reduce((_, last) -> last).map(Language::of).orElse(Language.ZH);
    }
}
