package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import io.rehearsal.assistant.local.reading.Quantities;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A claim of improvement or success with neither a number nor a way of measuring beside it. */
final class VagueClaim implements FollowUpRule {

    private static final Pattern CLAIM = Pattern.compile(
            "(优化|提升|提高|改善|改进|加快|增强|保证|降低)了?[^，。；,;.\\s]{0,10}(性能|效率|体验|速度|质量|稳定性|可用性|吞吐量?|响应(时间)?|用户满意度|成本|延迟)"
                    + "|(效果|反响|反馈|成绩|表现|业绩)(都|也)?(非常|很|比较|十分|特别|相当|还)?(好|不错|明显|显著|理想|可以)"
                    + "|(大大|大幅|显著|明显|极大|大量)地?(提升|提高|改善|降低|减少|优化|增长)|(快|好|稳定|提升|提高|改善|减少|增加)了(很多|不少|许多|一些)"
                    + "|(平台|发展空间|发展前景|前景|氛围|待遇)(也|都)?(非常|很|比较|更)?(好|大|广阔|不错)"
                    + "|\\b(improv\\w+|optimi[sz]\\w+|boost\\w*|enhanc\\w+|reduc\\w+|increas\\w+)\\b[^.;!?]{0,25}\\b(a lot|greatly"
                    + "|significantly|considerably|dramatically|massively|performance"
                    + "|efficiency|speed|experience|quality|stability|latency|reliability)\\b"
                    + "|\\b(significantly|greatly|considerably|dramatically|hugely) (improv\\w+|better|faster|reduc\\w+|increas\\w+"
                    + "|optimi[sz]\\w+)"
                    + "|\\bmuch (better|faster|quicker|more (stable|efficient|reliable))\\b|\\b(went|worked|performed|turned out"
                    + "|did) (really |very |quite |pretty )?well\\b"
                    + "|\\b(was|were) (a )?(very |really |quite |huge |great |big )?(successful|success)\\b|\\b(great|good|excellent"
                    + "|very good) (results?|feedback|outcomes?|opportunit\\w+|platform)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED = Pattern.compile("衡量|怎么判断|靠什么机制|具体(指|体现)|\\bmeasur|\\bhow did you tell|what mechanism"
            + "|in concrete terms", Pattern.CASE_INSENSITIVE);

    private record Found(String sentence, MatchResult claim) {
    }

    static boolean standsIn(Conversation it) {
        return first(it).isPresent();
    }

    @Override
    public Optional<FollowUp> find(Conversation it) {
        return it.askedAbout(ASKED) ? Optional.empty() : first(it).map(found -> ask(it, found));
    }

    private static Optional<Found> first(Conversation it) {
        var sentences = it.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            var claim = CLAIM.matcher(sentences.get(i));
            boolean measured = measured(it, i) || i + 1 < sentences.size() && measured(it, i + 1);
            if (!measured && claim.find()) {
                return Optional.of(new Found(sentences.get(i), claim.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    private static boolean measured(Conversation it, int sentence) {
        return Quantities.standIn(it.sentences().get(sentence), it.lexicon());
    }

    private static FollowUp ask(Conversation it, Found found) {
        var words = Excerpt.around(found.sentence, found.claim.start(), found.claim.end(), it.language());
        var text = switch (it.question().category()) {
            case TECHNICAL, PROBLEM_SOLVING -> it.language().say("您提到%s，具体是靠什么机制做到的？",
                    "You said %s. By what mechanism exactly does that come about?");
            case PROJECT -> it.language().say("您提到%s，具体做了哪些改动，又是怎么衡量效果的？",
                    "You said %s. What exactly did you change, and how did you measure it?");
            case BEHAVIORAL -> it.language().say("您提到%s，当时是怎么判断的，有没有具体的表现？", "You said %s. How did you tell, and what showed it?");
            case CAREER -> it.language().say("您提到%s，对您来说具体指什么？", "You said %s. What does that mean to you in concrete terms?");
        };
        return new FollowUp(text.formatted(words), it.language().say("说法笼统，没有说明怎么衡量：%s",
                "a vague claim that nothing measures: %s").formatted(words));
    }
}
