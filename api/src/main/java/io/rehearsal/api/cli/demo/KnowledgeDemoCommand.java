package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.client.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Walks through the knowledge base on two sample documents. */
@Command(name = "knowledge", mixinStandardHelpOptions = true,
        description = "Uploads documents, asks them questions, shows why each passage was found, and measures what was missed and why.")
final class KnowledgeDemoCommand implements Runnable {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = {"--lang", "--language"}, paramLabel = "en|zh",
            description = "The samples, Markdown in English or in Chinese; default ${DEFAULT-VALUE}.")
    private SampleOptions.Language language = SampleOptions.Language.en;

    @Override
    public void run() {
        var narrator = new Narrator();
        new KnowledgeWalk(DemoServer.registered(server.client()), narrator, new PassageLines(narrator, language))
                .through(Sample.documents(language.name()), Sample.questions(language.name()));
    }
}
