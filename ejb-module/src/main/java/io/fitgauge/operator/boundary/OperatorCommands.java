package io.fitgauge.operator.boundary;

import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the command that words begin with, and runs it. */
@Singleton
public class OperatorCommands {

    private static final System.Logger LOG = System.getLogger(OperatorCommands.class.getName());

    private final Instance<OperatorCommand> all;

    @Inject
    OperatorCommands(@Any Instance<OperatorCommand> all) {
        this.all = all;
    }

    /**
     * @return what is printed
     * @throws IllegalArgumentException with what is wrong, for people
     */
    String run(List<String> words) {
        return find(words)
                .map(command -> run(command, words.subList(length(command), words.size())))
                .orElseThrow(() -> new IllegalArgumentException(usage()));
    }

    private Optional<OperatorCommand> find(List<String> words) {
        return all.stream()
                .filter(command -> words.size() >= length(command)
                        && String.join(" ", words.subList(0, length(command))).equals(command.name()))
                .findFirst();
    }

    private static int length(OperatorCommand command) {
        return command.name().split(" ").length;
    }

    private static String run(OperatorCommand command, List<String> words) {
        try {
            String answer = command.run(new OperatorWords(words));
            LOG.log(System.Logger.Level.INFO, "The operator had this done: {0}", command.name());
            return answer;
        } catch (Refusal no) {
            throw new IllegalArgumentException(said(no));
        } catch (IllegalArgumentException misunderstood) {
            throw new IllegalArgumentException(
                    misunderstood.getMessage() + "\n  " + command.name() + " " + command.usage());
        } catch (RuntimeException failure) {
            UUID id = UUID.randomUUID();
            LOG.log(System.Logger.Level.ERROR, "The operator's " + command.name() + " failed, error " + id, failure);
            throw new IllegalArgumentException("It failed. The log says why, under error " + id + ".");
        }
    }

    private static String said(Refusal no) {
        return no.errors().isEmpty()
                ? String.valueOf(no.getMessage())
                : no.errors().stream()
                        .map(error -> error.pointer() + " " + error.detail())
                        .collect(Collectors.joining("\n"));
    }

    private String usage() {
        return all.stream()
                .sorted(Comparator.comparing(OperatorCommand::name))
                .map(command -> "  " + command.name() + " " + command.usage())
                .collect(Collectors.joining("\n", "Commands:\n", ""));
    }
}
