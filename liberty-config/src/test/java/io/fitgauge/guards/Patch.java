package io.fitgauge.guards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Takes a guard out of a server that was laid out and does not run yet. */
final class Patch {

    private final Path work;

    /** @param work a folder of its own */
    Patch(Path work) {
        this.work = work;
    }

    void apply(Guard guard, Path server) throws IOException {
        if (guard.isJava()) {
            put(compiled(guard), server.resolve("apps/fitgauge.ear"), guard.isOfTheWeb());
        } else {
            Files.writeString(server.resolve(guard.source().getFileName()), guard.takenAway());
        }
    }

    /** @return a folder with its classes only */
    private Path compiled(Guard guard) throws IOException {
        Path source = Files.createDirectories(work.resolve("source"))
                .resolve(guard.source().getFileName());
        Path classes = Files.createDirectories(work.resolve("classes"));
        Files.writeString(source, guard.takenAway());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-proc:none", "-nowarn", "-parameters", "-g", "-d", classes.toString(), "-cp", classpath(guard));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean done = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            if (!done) {
                throw new IllegalStateException(guard + " does not compile: " + said);
            }
        }
        return classes;
    }

    private static String classpath(Guard guard) throws IOException {
        Path target = guard.module().resolve("target");
        return target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("classpath")).strip();
    }

    private void put(Path classes, Path ear, boolean web) throws IOException {
        String archive = web ? "fitgauge-web.war" : "fitgauge-ejb.jar";
        Path inner = work.resolve(archive);
        try (FileSystem outside = FileSystems.newFileSystem(ear)) {
            Files.copy(outside.getPath(archive), inner, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem inside = FileSystems.newFileSystem(inner)) {
                copy(classes, inside.getPath(web ? "/WEB-INF/classes" : "/"));
            }
            Files.copy(inner, outside.getPath(archive), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!Files.exists(target)) {
                    throw new IllegalStateException(file + " is not part of the application");
                }
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
