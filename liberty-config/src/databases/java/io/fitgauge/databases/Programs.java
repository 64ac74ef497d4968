package io.fitgauge.databases;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A database's programs with all their libraries in one folder, whatever this machine itself has installed. */
record Programs(Path folder) {

    /** @return a command that waits to be started */
    ProcessBuilder command(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(loader().toString());
        command.add("--library-path");
        command.add(libraries());
        command.add(folder.resolve(program).toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** @return what a server must be told, since it does not lie where it was built for */
    List<String> whereabouts() throws IOException {
        Path share = folder.resolve("usr/share/mysql");
        return List.of(
                "--basedir=" + folder.resolve("usr"),
                "--lc-messages-dir=" + share,
                "--character-sets-dir=" + share.resolve("charsets"),
                "--plugin-dir=" + folder.resolve("usr/lib/mysql/plugin"),
                "--secure-file-priv=");
    }

    void run(Path log, String program, List<String> arguments) throws IOException {
        run(new File("/dev/null").toPath(), log, program, arguments);
    }

    /** Runs a program of the server with its whereabouts to its end. */
    void run(Path input, Path log, String program, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(whereabouts());
        Process process = command(program, all)
                .redirectInput(input.toFile())
                .redirectOutput(log.toFile())
                .start();
        if (Waiting.forExit(process) != 0) {
            throw new IOException(program + " failed:\n" + Files.readString(log));
        }
    }

    private Path loader() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ld-linux"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No loader in " + folder));
        }
    }

    private String libraries() throws IOException {
        List<Path> places = new ArrayList<>();
        for (String parent : List.of("usr/lib", "lib")) {
            Path candidates = folder.resolve(parent);
            if (Files.isDirectory(candidates)) {
                try (Stream<Path> inside = Files.list(candidates)) {
                    inside.filter(place -> place.toString().endsWith("-linux-gnu"))
                            .forEach(places::add);
                }
            }
        }
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
