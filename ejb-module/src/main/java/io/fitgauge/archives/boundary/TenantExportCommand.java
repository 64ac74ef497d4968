package io.fitgauge.archives.boundary;

import io.fitgauge.operator.boundary.OperatorCommand;
import io.fitgauge.operator.boundary.OperatorWords;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.TenantRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** {@code tenant export}. */
@Dependent
class TenantExportCommand implements OperatorCommand {

    private final TenantRegister register;
    private final ArchiveWriting writing;

    @Inject
    TenantExportCommand(TenantRegister register, ArchiveWriting writing) {
        this.register = register;
        this.writing = writing;
    }

    @Override
    public String name() {
        return "tenant export";
    }

    @Override
    public String usage() {
        return "SLUG FILE (a new file on this machine, that only the server's user may read)";
    }

    @Override
    public String run(OperatorWords words) {
        words.allow();
        words.count(2);
        TenantId tenant = register.key(words.plain(0));
        Path file = NamedFile.of(words.plain(1));
        try {
            long rows = write(tenant, created(file));
            return "Tenant " + words.plain(0) + " is in " + file + ", with " + rows + " rows, copies among them.";
        } catch (IOException failure) {
            throw new IllegalArgumentException(file + " cannot be written: " + failure);
        }
    }

    private static Path created(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(file);
    }

    private long write(TenantId tenant, Path file) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING))) {
            return writing.write(Caller.system(tenant), out, (done, total) -> {});
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }
}
