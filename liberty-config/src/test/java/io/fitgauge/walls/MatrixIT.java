package io.fitgauge.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.fitgauge.system.Answer;
import io.fitgauge.system.Client;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each operation, asked for by each role, by an API client with each scope, and by nobody. */
@Tag("once")
class MatrixIT {

    /** In their line: each holds all before it. */
    private static final List<String> ROLES = List.of("VIEWER", "SALES", "EDITOR", "TENANT_ADMIN", "AGENCY_ADMIN");

    private static final Described API = Described.server();
    private static final Map<String, Party> PEOPLE = new TreeMap<>();
    private static final Map<String, Party> CLIENTS = new TreeMap<>();

    @BeforeAll
    static void inviteEverybody() {
        Staff staff = new Staff(Party.administratorOf("initech"), "initech");
        Staff agency = new Staff(Party.administratorOf("prodnose"), "prodnose");
        ROLES.forEach(role -> PEOPLE.put(role, (role.equals("AGENCY_ADMIN") ? agency : staff).person(role)));
        scopes().forEach(scope -> CLIENTS.put(scope, staff.apiClient(scope)));
    }

    private static Stream<Operation> guarded() {
        return API.operations().stream().filter(operation -> operation.role().isPresent());
    }

    private static TreeSet<String> scopes() {
        TreeSet<String> scopes = new TreeSet<>();
        guarded().map(Operation::scope).filter(scope -> scope.contains(":")).forEach(scopes::add);
        return scopes;
    }

    /** So that a rule does not change by the way: a change of the list is a change of the rules. */
    @Test
    void theRulesAreThoseThatWereAgreed() throws IOException {
        List<String> said = guarded()
                .map(operation -> operation.name() + "," + operation.role().orElseThrow() + "," + operation.scope())
                .sorted()
                .toList();

        assertThat(said).containsExactlyElementsOf(Resource.lines("access.csv"));
    }

    @TestFactory
    Stream<DynamicNode> aRoleMayWhatTheRulesSay() {
        return guarded()
                .map(operation -> dynamicContainer(
                        operation.name(),
                        ROLES.stream()
                                .map(role -> dynamicTest(
                                        role, () -> check(operation, PEOPLE.get(role), mayRole(operation, role))))));
    }

    @TestFactory
    Stream<DynamicNode> anApiClientMayWhatItsScopeSays() {
        return guarded()
                .map(operation -> dynamicContainer(
                        operation.name(),
                        CLIENTS.entrySet().stream()
                                .map(client -> dynamicTest(
                                        client.getKey(),
                                        () -> check(
                                                operation, client.getValue(), mayScope(operation, client.getKey()))))));
    }

    @TestFactory
    Stream<DynamicNode> nobodyMayAnythingWithoutAToken() {
        return guarded()
                .map(operation -> dynamicTest(operation.name(), () -> {
                    Asked asked = asked(operation);
                    Client.send(
                                    asked.method(),
                                    Client.API + asked.target(),
                                    asked.text() == null
                                            ? BodyPublishers.noBody()
                                            : BodyPublishers.ofString(asked.text()),
                                    "Content-Type",
                                    asked.headers().getOrDefault("Content-Type", "application/json"))
                            .isProblem(401);
                }));
    }

    private static boolean mayRole(Operation operation, String role) {
        return ROLES.indexOf(role) >= ROLES.indexOf(operation.role().orElseThrow());
    }

    private static boolean mayScope(Operation operation, String scope) {
        return operation.scope().equals("any") || operation.scope().equals(scope);
    }

    private static void check(Operation operation, Party party, boolean may) {
        Answer answer = party.send(asked(operation));
        if (may) {
            assertThat(answer.status()).as(answer.text()).isNotIn(401, 403).isLessThan(500);
        } else {
            answer.isProblem(403);
        }
    }

    /** With ids of nothing: who may do it finds nothing. */
    private static Asked asked(Operation operation) {
        Asked asked = new Asked(operation);
        for (String parameter : operation.pathParameters()) {
            asked.path(
                    parameter,
                    operation.isNumber(parameter) ? "1" : UUID.randomUUID().toString());
        }
        operation.neededQuery().forEach(asked::query);
        if (operation.takesJson()) {
            asked.body(operation.content().get("example"));
        } else if (operation.isUpload()) {
            asked.file("Name\nAcme\n", "{\"columns\":{\"Name\":\"name\"},\"dryRun\":true}");
        }
        return asked;
    }
}
