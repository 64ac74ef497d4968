package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

/** Accounts that an ICP scores, each edited once: from its second revision on it scores 100. */
record EditedAccounts(String icp, List<String> ids) {

    private static final int MANY = 40;
    private static final String CRITERIA = "[{\"key\":\"size\",\"attribute\":\"employees\",\"mode\":\"SCORE\","
            + "\"weight\":1,\"match\":{\"op\":\"BETWEEN\",\"min\":10,\"max\":100}}]";

    /** Edited at that tenant's server a moment ago; what follows may be waiting still. */
    static EditedAccounts at(Tenant tenant) {
        String icp = tenant.newIcp(CRITERIA);
        tenant.post("/icps/" + icp + "/publish", "").is(201);
        tenant.rest();
        List<String> ids = IntStream.range(0, MANY)
                .mapToObj(i -> tenant.newAccount("Changed " + i))
                .toList();
        tenant.rest();
        ids.forEach(id -> tenant.patch(
                        "/accounts/" + id,
                        "{\"attributes\":{\"employees\":50}}",
                        "If-Match",
                        tenant.get("/accounts/" + id).etag())
                .is(200));
        return new EditedAccounts(icp, ids);
    }

    String path() {
        return "/icps/" + icp;
    }

    void areScoredOnceAt(Tenant tenant) {
        assertThat(ids).allSatisfy(id -> {
            assertThat(tenant.get("/accounts/" + id + "/scores").is(200).json().findValuesAsText("score"))
                    .containsOnly("100");
            assertThat(tenant.get("/accounts/" + id + "/scores/history?icpId=" + icp)
                            .items())
                    .filteredOn(score -> score.get("accountRevision").asInt() == 2)
                    .as("scores of what the change left")
                    .hasSize(1);
        });
    }

    /** So that the other tests' accounts are scored by it no more. */
    void areDoneWithAt(Tenant tenant) {
        tenant.post(path() + "/retire", "").is(200);
    }
}
