package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people say about an ICP. */
class CommentsIT {

    private static final String SIZE =
            "[{\"key\":\"size\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":10,\"match\":{\"op\":\"BETWEEN\",\"min\":10}}]";

    private final String icp = "/icps/" + ACME.newIcp(SIZE);

    @Test
    void aCommentSaysWhoSaidItAndWhenAndNobodyElseSeesIt() {
        Answer made = ACME.post(icp + "/comments", "{\"criterion\":\"size\",\"text\":\" Why ten?\\nWhy not nine? \"}")
                .is(201);
        ACME.post(icp + "/comments", "{\"text\":\"About all of it\"}").is(201);

        assertThat(made.at("/text")).isEqualTo("Why ten?\nWhy not nine?");
        assertThat(made.at("/by")).isEqualTo(ACME.get("/auth/me").is(200).id());
        assertThat(made.at("/byName")).isNotBlank();
        assertThat(made.at("/createdAt")).isEqualTo(made.at("/updatedAt"));
        assertThat(ACME.get(icp + "/comments").is(200).each("text"))
                .containsExactly("Why ten?\nWhy not nine?", "About all of it");
        assertThat(ACME.get(icp + "/comments?criterion=size").is(200).each("id"))
                .containsExactly(made.id());
        GLOBEX.cannotSee(icp + "/comments");
        GLOBEX.cannotSee(icp + "/comments/" + made.id());
        GLOBEX.post(icp + "/comments", "{\"text\":\"Spying\"}").isProblem(404);
    }

    @Test
    void aViewerCommentsAndNobodyPutsWordsIntoTheirMouth() {
        Answer viewer = viewer();
        Answer made = User.as(viewer, "POST", icp + "/comments", "{\"text\":\"I wonder\"}")
                .is(201);
        String path = icp + "/comments/" + made.id();
        Answer another = viewer();

        User.as(another, "PATCH", path, "{\"text\":\"I know\"}", "If-Match", made.etag())
                .isProblem(403);
        User.as(another, "DELETE", path, "", "If-Match", made.etag()).isProblem(403);
        ACME.patch(path, "{\"text\":\"I know\"}", "If-Match", made.etag()).isProblem(403);
        Answer changed = User.as(viewer, "PATCH", path, "{\"text\":\"I still wonder\"}", "If-Match", made.etag())
                .is(200);
        User.as(viewer, "PATCH", path, "{\"text\":\"Late\"}", "If-Match", made.etag())
                .isProblem(412);
        User.as(viewer, "PATCH", path, "{\"criterion\":\"size\"}", "If-Match", changed.etag())
                .blames("/criterion");
        ACME.delete(path, "If-Match", changed.etag()).is(204);
        User.get(viewer, path).isProblem(404);
    }

    @Test
    void whatIsNoCriterionIsNotCommentedOn() {
        ACME.post(icp + "/comments", "{\"criterion\":\"shoe-size\",\"text\":\"Hm\"}")
                .blames("/criterion");
        ACME.post(icp + "/comments", "{\"text\":\" \"}").blames("/text");
        ACME.post(icp + "/comments", "{\"text\":\"" + "a".repeat(4001) + "\"}").blames("/text");
        ACME.post(icp + "/comments", "{\"text\":\"" + "a".repeat(4000) + "\"}").is(201);
        ACME.post("/icps/" + UUID.randomUUID() + "/comments", "{\"text\":\"Hm\"}")
                .isProblem(404);
    }

    @Test
    void aCommentIsOnItsOwnIcpOnly() {
        String comment =
                ACME.post(icp + "/comments", "{\"text\":\"Here\"}").is(201).id();

        ACME.get("/icps/" + ACME.newIcp(SIZE) + "/comments/" + comment).isProblem(404);
    }

    @Test
    void noApiClientSpeaksAmongPeople() {
        ApiClient client = ApiClient.madeBy(ACME, "icps:read", "icps:write");

        client.get(client.token(), icp + "/comments").isProblem(403);
        client.get(client.token(), icp + "/evidence").is(200);
    }

    private static Answer viewer() {
        return new User("acme", UUID.randomUUID() + "@acme.example", "seven spoons of cold tea")
                .invitedBy(ACME, "VIEWER");
    }
}
