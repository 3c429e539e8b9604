package io.rehearsal.command.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.command.Spine;
import io.rehearsal.command.sealing.DataKeys;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.recording.commands.BeginRecording;
import io.rehearsal.events.recording.commands.DiscardRecording;
import io.rehearsal.events.recording.commands.KeepPiece;
import io.rehearsal.events.recording.commands.ReadPiece;
import java.util.Random;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordingsTest {

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final Recordings recordings = Spine.bean(Recordings.class);
    private final JdbcClient jdbc = Spine.bean(JdbcClient.class);
    private final long owner = person();

    @BeforeAll
    static void take_commands() {
        Spine.bean(Recordings.class);
    }

    @Test
    void comes_back_piece_by_piece_as_it_came_and_lies_sealed() throws Exception {
        var first = bytes(KeepPiece.BYTES);
        var last = bytes(17);

        var id = kept(owner, first, last);

        var kept = recordings.unanswered(owner, id);
        assertThat(kept).isEqualTo(new Recordings.Kept(id, "audio/webm", KeepPiece.BYTES + 17, 2));
        assertThat(commands.<byte[]>sendAndWait(new ReadPiece(owner, id, 0))).isEqualTo(first);
        assertThat(commands.<byte[]>sendAndWait(new ReadPiece(owner, id, 1))).isEqualTo(last);
        assertThat(recordings.bytes(owner, kept).readAllBytes()).startsWith(first).endsWith(last).hasSize(KeepPiece.BYTES + 17);
        assertThat(jdbc.sql("select sealed from recording_piece where recording = ?").param(UUID.fromString(id)).query(byte[].class).list())
                .hasSize(2).noneMatch(sealed -> contains(sealed, last));
    }

    @Test
    void of_somebody_else_is_not_there() {
        var id = kept(owner, bytes(9));
        var other = person();

        for (var command : new Object[] {new ReadPiece(other, id, 0), new KeepPiece(other, id, 1, bytes(1)), new ReadPiece(owner, id, 7), new ReadPiece(owner, "no id", 0)}) {
            assertThatThrownBy(() -> commands.sendAndWait(command)).isInstanceOf(Refusal.class);
        }
        commands.sendAndWait(new DiscardRecording(other, id));
        assertThat(recordings.unanswered(owner, id).pieces()).isOne();
        assertThatThrownBy(() -> recordings.unanswered(other, id)).isInstanceOf(Refusal.class);
    }

    @Test
    void that_belongs_to_an_answer_is_neither_discarded_nor_added_to_nor_answered_twice() {
        var id = kept(owner, bytes(9));
        recordings.answered(owner, id);

        commands.sendAndWait(new DiscardRecording(owner, id));

        assertThat(commands.<byte[]>sendAndWait(new ReadPiece(owner, id, 0))).hasSize(9);
        assertThatThrownBy(() -> commands.sendAndWait(new KeepPiece(owner, id, 1, bytes(1)))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> recordings.answered(owner, id)).isInstanceOf(Refusal.class);
    }

    @Test
    void that_nobody_named_is_gone_when_the_next_begins_after_an_hour() {
        var old = kept(owner, bytes(9));
        var answered = kept(owner, bytes(9));
        recordings.answered(owner, answered);
        jdbc.sql("update recording set begun_at = now() - interval '2 hours' where subject = ?").param(Seal.subject(owner)).update();

        kept(person(), bytes(1));

        assertThatThrownBy(() -> recordings.unanswered(owner, old)).isInstanceOf(Refusal.class);
        assertThat(commands.<byte[]>sendAndWait(new ReadPiece(owner, answered, 0))).hasSize(9);
    }

    @Test
    void leaves_with_its_owner() {
        var id = kept(owner, bytes(9));
        recordings.answered(owner, id);

        Spine.bean(DataKeys.class).destroy(Seal.subject(owner));

        assertThat(jdbc.sql("select count(*) from recording_piece where recording = ?").param(UUID.fromString(id)).query(Long.class).single()).isZero();
    }

    private String kept(long person, byte[]... pieces) {
        String id = commands.sendAndWait(new BeginRecording(person, "audio/webm"));
        for (int number = 0; number < pieces.length; number++) {
            commands.sendAndWait(new KeepPiece(person, id, number, pieces[number]));
        }
        return id;
    }

    private static long person() {
        long id = UUID.randomUUID().getMostSignificantBits() >>> 1;
        Spine.bean(DataKeys.class).create(Seal.subject(id));
        return id;
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private static boolean contains(byte[] all, byte[] part) {
        return new String(all, ISO_8859_1).contains(new String(part, ISO_8859_1));
    }
}
