package io.rehearsal.api.operations;

import io.rehearsal.api.backup.DatabaseCopy;
import io.rehearsal.api.contract.SpeaksFor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The database as it stands at one moment, as a file. No secret is in it: whoever makes a backup adds those from the server's own files. */
@RestController
@SpeaksFor(Operations.class)
class BackupController {

    private final DatabaseCopy database;

    BackupController(DatabaseCopy database) {
        this.database = database;
    }

    /** Ends with a manifest; what has none was broken off. */
    @GetMapping("/ops/backup")
    void backup(HttpServletResponse response) throws IOException, SQLException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"rehearsal.backup\"");
        response.setHeader("Cache-Control", "no-store");
        database.writeTo(response.getOutputStream());
    }
}
