package io.rehearsal.command.recording;

import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.recording.commands.BeginRecording;
import io.rehearsal.events.recording.commands.DiscardRecording;
import io.rehearsal.events.recording.commands.KeepPiece;
import io.rehearsal.events.recording.commands.ReadPiece;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recordings of people, each piece sealed under its owner's key and bound to its place. */
@Component
public class Recordings {

    private final JdbcClient jdbc;
    private final Seal seal;

    Recordings(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** @param size in bytes */
    public record Kept(String id, String mediaType, long size, int pieces) {
    }

    @CommandHandler
    String begin(BeginRecording command) {
        jdbc.sql("delete from recording where not answered and begun_at < now() - interval '1 hour'").update();
        var id = UUID.randomUUID();
        jdbc.sql("insert into recording (id, subject, media_type) values (?, ?, ?)")
                .params(id, Seal.subject(command.accountId()), command.mediaType()).update();
        return id.toString();
    }

    @CommandHandler
    void keep(KeepPiece command) {
        var subject = Seal.subject(command.accountId());
        int kept = jdbc.sql("""
                        insert into recording_piece (recording, number, size, sealed)
                        select id, ?, ?, ? from recording where id = ? and subject = ? and not answered""")
                .params(command.number(), command.bytes().length,
                        seal.seal(subject, context(command.recording(), command.number()), command.bytes()), id(command.recording()), subject)
                .update();
        if (kept == 0) {
            throw missing();
        }
    }

    @CommandHandler
    byte[] read(ReadPiece command) {
        return read(command.accountId(), command.recording(), command.number());
    }

    private byte[] read(long accountId, String recording, int number) {
        var subject = Seal.subject(accountId);
        return jdbc.sql("select sealed from recording_piece join recording on recording.id = recording_piece.recording where recording.id = ? and subject = ? and number = ?")
                .params(id(recording), subject, number).query(byte[].class).optional()
                .flatMap(sealed -> seal.open(subject, context(recording, number), sealed))
                .orElseThrow(Recordings::missing);
    }

    @CommandHandler
    void discard(DiscardRecording command) {
        jdbc.sql("delete from recording where id = ? and subject = ? and not answered")
                .params(id(command.recording()), Seal.subject(command.accountId())).update();
    }

    /**
     * One that no answer names yet.
     *
     * @throws Refusal with {@code NOT_FOUND} where the person has no such one
     */
    public Kept unanswered(long accountId, String recording) {
        return jdbc.sql("""
                        select media_type, coalesce(sum(size), 0), count(number) from recording left join recording_piece on recording = id
                        where id = ? and subject = ? and not answered group by id""")
                .params(id(recording), Seal.subject(accountId))
                .query((row, _) -> new Kept(recording, row.getString(1), row.getLong(2), row.getInt(3)))
                .optional().orElseThrow(Recordings::missing);
    }

    /** Its bytes, a piece at a time. */
    public InputStream bytes(long accountId, Kept recording) {
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, recording.pieces())
                .<InputStream>mapToObj(number -> new LaterStream(() -> new ByteArrayInputStream(read(accountId, recording.id(), number)))).toList()));
    }

    /** From now on it stays as long as its owner. @throws Refusal with {@code NOT_FOUND} where the person has no such one without an answer */
    public void answered(long accountId, String recording) {
        if (jdbc.sql("update recording set answered = true where id = ? and subject = ? and not answered")
                .params(id(recording), Seal.subject(accountId)).update() == 0) {
            throw missing();
        }
    }

    /** Deletes one, also where it was to be an answer. */
    public void takeBack(long accountId, String recording) {
        jdbc.sql("delete from recording where id = ? and subject = ?").params(id(recording), Seal.subject(accountId)).update();
    }

    private static String context(String recording, int number) {
        return "recording " + recording + " " + number;
    }

    private static UUID id(String recording) {
        try {
            return UUID.fromString(recording);
        } catch (IllegalArgumentException e) {
            throw missing();
        }
    }

    private static Refusal missing() {
        return new Refusal(Reason.NOT_FOUND, Subject.RECORDING, "there is no such recording");
    }
}
