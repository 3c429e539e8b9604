package io.rehearsal.benchmark;

import io.rehearsal.benchmark.Population.Owned;
import io.rehearsal.events.resume.commands.RestoreVersion;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * Commands a second: clients restore versions, each of resumes of its own, and wait for every answer; each command appends
 * one event. The projections follow meanwhile.
 */
final class CommandBenchmark implements Benchmark {

    private static final int RESUMES = 2_048;

    private CommandGateway commands;
    private List<Owned> resumes = List.of();
    private int rowBytes;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start()) {
            commands = system.commands();
            resumes = Population.settle(system, RESUMES, SampleEvents::uploaded).resumes();
            for (int i = 0; i < RESUMES; i++) {
                restore(0, i, 1);
            }
            rowBytes = rowBytes(system);
            report.section("Commands, projections following", Comparison.COLUMNS);
            all(settings, report, system);
        }
    }

    private void all(Settings settings, Report report, RunningSystem system) throws Exception {
        var comparison = new Comparison(system, settings);
        for (int clients : settings.clients()) {
            try (var floor = Floor.open(system, clients, rowBytes)) {
                comparison.run(report, clients, (client, turn) -> restore(client, turn, clients), (client, turn) -> floor.insert(client));
            }
        }
    }

    private void restore(int client, long turn, int clients) {
        int share = resumes.size() / clients;
        var resume = resumes.get(client * share + (int) (turn % share));
        var command = new RestoreVersion(resume.resume(), resume.owner(), "v1.0");
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(SampleEvents.metadata(resume.owner())));
    }

    /** Payload and metadata of the event that a command appends. */
    private static int rowBytes(RunningSystem system) throws SQLException {
        try (var connection = system.connect(); var statement = connection.createStatement();
                var row = statement.executeQuery("select length(payload) + length(meta_data) from domain_event order by global_index desc limit 1")) {
            row.next();
            return row.getInt(1);
        }
    }
}
