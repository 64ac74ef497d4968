package io.fitgauge.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.system.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What a tenant has: one of everything, made through the API as the document's examples show, with a mark in every text. */
final class Belongings {

    /** What is made in another way than by posting the example. */
    private interface Maker {
        String make();
    }

    private static final String DRAFT_FROM = "\"columns\":{\"Name\":\"name\",\"Ref\":\"externalId\"}";

    private static final AtomicInteger DAYS = new AtomicInteger();

    private static final String BY_HAND = "/target-lists by hand";

    /** Where an example alone is not enough. */
    private static final Map<String, BiConsumer<Belongings, ObjectNode>> SPECIAL_BODIES = Map.of(
            "POST /accounts/{id}/merge",
                    (own, json) -> {
                        json.remove("prefer");
                        json.putArray("from").add(own.fresh("/accounts"));
                    },
            "POST /accounts/{id}/distinct", (own, json) -> json.putArray("from").add(own.fresh("/accounts")),
            "POST /personas", (own, json) -> json.put("icpId", own.posted("/icps", icp -> {})), // five an ICP
            "PUT /icps/{id}/committee", (own, json) -> own.expectOneChampion(json), // personas of this very ICP
            "POST /auth/switch", (own, json) -> json.put("tenant", own.slugOfClient()),
            "POST /exchange-rates", (own, json) -> json.put("day", freshDay()),
            "PUT /exchange-rates/{id}", (own, json) -> json.put("day", freshDay()));

    private final Described described;
    private final Party owner;
    private final String mark;
    private final Map<String, String> first = new TreeMap<>();
    private final Map<String, Maker> special = new TreeMap<>();

    Belongings(Described described, Party owner, String mark) {
        this.described = described;
        this.owner = owner;
        this.mark = mark;
        special.put("/icps", this::publishedIcp);
        special.put(BY_HAND, this::handMadeList);
        special.put("/accounts/imports", () -> imported("/accounts/imports", "{" + DRAFT_FROM + "}", "Name,Ref\n"));
        special.put("/contacts/imports", () -> related("/contacts/imports"));
        special.put("/deals/imports", () -> related("/deals/imports"));
        special.put("/jobs", () -> one("/accounts/imports"));
        special.put("/jobs/events", () -> UUID.randomUUID().toString()); // what was acted on is not there any more
        special.put("/jobs/agenda", () -> UUID.randomUUID().toString()); // only what failed can be tried again
        special.put("/tenant/offers", () -> UUID.randomUUID().toString()); // made by others
        special.put("/tenant/exports", this::export);
        special.put("/tenant", () -> owner.get("/tenant").is(200).id());
        special.put("/audit requests", this::request);
        special.put("/exports", this::clientExport);
        special.put("/secrets", this::secret);
        special.put("/webhooks", this::webhook);
        special.put("/deliveries", this::delivery);
        special.put("/subjects", this::subject);
        special.put("/grants", this::grant);
        special.put("/comments", this::comment);
        special.put("/changes", this::change);
        special.put("/notifications", this::notification);
        special.put("/mail-stops", () -> "A".repeat(64)); // the links stand in mails
        special.put("/calendars", () -> "A".repeat(64)); // the addresses are shown once
        special.put("/members", this::member);
    }

    Party owner() {
        return owner;
    }

    /** @return the id of one of these, made when it is first asked for */
    String one(String collection) {
        String known = first.get(collection);
        if (known == null) {
            known = collection.equals("/users") ? me() : fresh(collection);
            first.put(collection, known);
        }
        return known;
    }

    /** For when what was made may be gone: it is made anew when it is asked for. */
    void forget() {
        first.clear();
    }

    /** As {@link #forget()}, of what lies in something else. */
    void forgetInner() {
        first.keySet()
                .removeAll(Set.of(
                        "/secrets",
                        "/subjects",
                        "/grants",
                        "/exports",
                        "/tenant/exports",
                        "/comments",
                        "/members",
                        "/deliveries"));
    }

    /** @return the id of a new one */
    String fresh(String collection) {
        Maker maker = special.get(collection);
        return maker != null ? maker.make() : posted(collection, json -> {});
    }

    /** @return the body of an operation as its example shows it, with this tenant's own ids and texts */
    JsonNode body(Operation operation) {
        ObjectNode body = operation.content().get("example").deepCopy();
        Asked asked = new Asked(operation).body(body);
        for (Operation.Place place : operation.bodyIds()) {
            if (!body.at(pointer(place)).isMissingNode() && !place.toString().equals("/id")) {
                asked.set(place, one(Kinds.ofField(place.field(), "")));
            }
        }
        SPECIAL_BODIES.getOrDefault(operation.name(), (own, json) -> {}).accept(this, body);
        Texts.mark(described, operation.content().get("schema"), body, mark);
        return body;
    }

    private static String pointer(Operation.Place place) {
        return place.toString().replace("/*", "/0").replace("/{}", "/employees");
    }

    private String posted(String collection, Consumer<ObjectNode> change) {
        Operation create = described.operation("POST", collection);
        ObjectNode body = (ObjectNode) body(create);
        change.accept(body);
        Answer made = owner.send(new Asked(create).body(body)).is(201);
        JsonNode answer = made.json();
        return answer.has("id") ? answer.get("id").asText() : answer.get("key").asText();
    }

    private String publishedIcp() {
        String id = posted("/icps", json -> {});
        askNothingOfPublishing();
        owner.post("/icps/" + id + "/publish", "{}").is(201);
        return id;
    }

    /** Whatever was set meanwhile, by a request that nobody thought of. */
    private void askNothingOfPublishing() {
        Answer tenant = owner.get("/tenant").is(200);
        String asked = tenant.json().at("/settings/publishing").toString();
        if (asked.contains("true")) {
            owner.patch("/tenant", "{\"settings\":{\"publishing\":null}}", tenant.etag())
                    .is(200);
        }
    }

    /** With an account of the owner's. */
    private String handMadeList() {
        String list = posted("/target-lists", json -> {
            json.put("kind", "MANUAL");
            json.remove("filter");
        });
        owner.post("/target-lists/" + list + "/accounts", "{\"accountIds\":[\"" + one("/accounts") + "\"]}")
                .is(200);
        return list;
    }

    private String related(String path) {
        String columns = path.startsWith("/deals")
                ? "\"Name\":\"name\",\"Ref\":\"externalId\",\"Company\":\"account.externalId\",\"Stage\":\"stage\""
                : "\"Name\":\"name\",\"Ref\":\"externalId\",\"Company\":\"account.externalId\"";
        return imported(path, "{\"columns\":{" + columns + "}}", "Name,Ref,Company,Stage\n");
    }

    private String imported(String path, String options, String header) {
        String row = mark + "," + UUID.randomUUID() + (header.contains("Company") ? "," + reference() : "")
                + (header.contains("Stage") ? ",OPEN" : "");
        Answer accepted = owner.send(new Asked(described.operation("POST", path)).file(header + row + "\n", options))
                .is(202);
        return finished(accepted.header("Location").orElseThrow());
    }

    /** What the audit knows of a request. */
    private String request() {
        one("/accounts");
        return owner.get("/audit?limit=1")
                .is(200)
                .items()
                .get(0)
                .get("requestId")
                .asText();
    }

    private String export() {
        return finished(
                owner.post("/tenant/export", "{}").is(202).header("Location").orElseThrow());
    }

    /** Lies with the agency, for the client that is asked for from then on. */
    private String clientExport() {
        first.put("/clients", fresh("/clients"));
        Answer asked = owner.post("/clients/" + one("/clients") + "/export", "{}");
        return finished(asked.is(202).header("Location").orElseThrow());
    }

    /** What lies in something is made with it, and that is the one that is asked for from then on. */
    private String secret() {
        first.put("/api-clients", fresh("/api-clients"));
        String client = "/api-clients/" + one("/api-clients");
        owner.post(client + "/secrets", "{}").is(201);
        return owner.get(client).is(200).json().at("/secrets/0/id").asText();
    }

    /** There are twenty at most. */
    private String webhook() {
        List<JsonNode> before = owner.get("/webhooks?limit=200").is(200).items();
        if (before.size() >= 15) {
            before.forEach(one -> owner.delete("/webhooks/" + one.get("id").asText()));
        }
        return posted("/webhooks", json -> {});
    }

    private String delivery() {
        first.put("/webhooks", fresh("/webhooks"));
        return owner.post("/webhooks/" + one("/webhooks") + "/test", "{}")
                .is(200)
                .id();
    }

    private String subject() {
        first.put("/issuers", fresh("/issuers"));
        return owner.post(
                        "/issuers/" + one("/issuers") + "/subjects",
                        "{\"userId\":\"%s\",\"subject\":\"%s\"}".formatted(me(), UUID.randomUUID()))
                .is(201)
                .id();
    }

    /** One a client and user: the client that it was given for is the one that is asked for from then on. */
    private String grant() {
        first.put("/clients", fresh("/clients"));
        String grant = posted("/grants", json -> {});
        first.put("/grants", grant);
        return grant;
    }

    private String comment() {
        return owner.post("/icps/" + one("/icps") + "/comments", "{\"text\":\"%s says so\"}".formatted(mark))
                .is(201)
                .id();
    }

    /** What everybody is told when an ICP is published. */
    private String change() {
        String told = "/changes?icpId=" + publishedIcp();
        Awaitility.await("notice of " + told)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(1))
                .until(() -> !owner.get(told).is(200).items().isEmpty());
        return owner.get(told).is(200).items().get(0).get("id").asText();
    }

    /** The owner is told of a publishing, as everybody is. */
    private String notification() {
        one("/icps");
        return Awaitility.await("notification for " + owner)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(1))
                .until(() -> owner.get("/notifications?limit=1").is(200).items(), items -> !items.isEmpty())
                .get(0)
                .get("id")
                .asText();
    }

    /** A contact that plays a part at the account that is asked for. */
    private String member() {
        String contact = fresh("/contacts");
        Operation put = described.operation("PUT", "/accounts/{id}/committee/members/{contactId}");
        owner.send(new Asked(put)
                        .path("id", one("/accounts"))
                        .path("contactId", contact)
                        .header("If-Match", "\"0\"")
                        .body(body(put)))
                .is(200);
        return contact;
    }

    private void expectOneChampion(ObjectNode committee) {
        committee.putArray("roles").addObject().put("role", "CHAMPION");
    }

    private String reference() {
        return owner.get("/accounts/" + one("/accounts"))
                .is(200)
                .json()
                .get("externalId")
                .asText();
    }

    /** @return the job's id, when it has ended */
    String finished(String location) {
        String job = location.substring(location.lastIndexOf('/') + 1);
        Awaitility.await("job " + job)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(1))
                .until(() -> owner.get("/jobs/" + job).is(200).json().hasNonNull("finishedAt"));
        return job;
    }

    /** There is one exchange rate a day. */
    private static String freshDay() {
        return LocalDate.of(2000, 1, 1).plusDays(DAYS.getAndIncrement()).toString();
    }

    String slugOfClient() {
        return owner.get("/clients/" + one("/clients"))
                .is(200)
                .json()
                .get("slug")
                .asText();
    }

    private String me() {
        return Claims.of(owner.token()).get("sub").asText();
    }

    /** Waits until nothing more happens by itself. */
    void rest() {
        Awaitility.await("rest of " + owner)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofMinutes(1))
                .until(() -> Stream.of(1, 2)
                        .allMatch(look -> isResting())); // the end of a job is an event, which may ask for a job
    }

    private boolean isResting() {
        return Stream.of("/jobs/events?state=WAITING", "/jobs?state=QUEUED", "/jobs?state=RUNNING")
                .allMatch(path -> owner.get(path).is(200).items().isEmpty());
    }

    /** All ids that this tenant ever showed its owner, as far as it is asked for them now. */
    TreeSet<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        for (String text : everything().values()) {
            ids.addAll(Party.ids(text));
        }
        first.values().stream().filter(id -> id.length() == 36).forEach(ids::add);
        return ids;
    }

    /** What every reading operation answers about what was made, by its target. */
    Map<String, String> everything() {
        Map<String, String> seen = new TreeMap<>();
        for (Operation operation : described.operations()) {
            if (operation.method().equals("GET") && operation.role().isPresent() && reads(operation)) {
                Asked asked = reading(operation);
                Answer answer = owner.send(asked);
                if (answer.status() == 200) {
                    seen.put(asked.target(), answer.text());
                }
            }
        }
        return seen;
    }

    private static boolean reads(Operation operation) {
        return operation.pathParameters().size() > 0 && !operation.path().startsWith("/jobs/events");
    }

    /** A request for what was made first. */
    Asked reading(Operation operation) {
        Asked asked = new Asked(operation);
        operation.neededQuery().forEach(asked::query);
        place(operation, asked, false);
        return asked;
    }

    /** Says what it is about: the innermost first, which may be made together with what it lies in. */
    void place(Operation operation, Asked asked, boolean fresh) {
        List<String> parameters = new ArrayList<>(operation.pathParameters());
        Collections.reverse(parameters);
        parameters.forEach(parameter -> asked.path(parameter, value(operation, parameter, fresh)));
        side(operation, asked);
    }

    /** An agency says which of its clients it means. */
    private void side(Operation operation, Asked asked) {
        if (operation.takes("query", "client")) {
            asked.query("client", one("/clients"));
        }
    }

    /** @return a value of one's own for a parameter of a path */
    String value(Operation operation, String parameter, boolean fresh) {
        if (operation.isNumber(parameter)) {
            return "1";
        }
        String collection = operation.path().startsWith("/target-lists/{id}/accounts") && parameter.equals("id")
                ? BY_HAND
                : operation.collection(parameter);
        if (collection.equals("/accounts") && operation.path().startsWith("/target-lists")) {
            return one(collection); // the one that is on the list
        }
        List<String> parameters = operation.pathParameters();
        boolean last = parameters.get(parameters.size() - 1).equals(parameter);
        return fresh && last ? fresh(collection) : one(collection);
    }
}
