package io.fitgauge.jobs.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenancy.TenantId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobAccessTest {

    private static final UUID ANN = new UUID(1, 1);
    private static final UUID BOB = new UUID(1, 2);

    @Test
    void peopleSeeTheirOwnJobsAndThoseOfTheSystem() {
        Caller ann = caller(ANN, Role.EDITOR);

        assertThat(JobAccess.maySee(ann, ANN)).isTrue();
        assertThat(JobAccess.maySee(ann, null)).isTrue();
        assertThat(JobAccess.maySee(ann, BOB)).isFalse();
        assertThat(JobAccess.visibleTo(ann)).isEqualTo(ANN);
    }

    @Test
    void peopleCancelOnlyTheirOwnJobs() {
        Caller ann = caller(ANN, Role.VIEWER);

        assertThat(JobAccess.mayCancel(ann, ANN)).isTrue();
        assertThat(JobAccess.mayCancel(ann, null)).isFalse();
        assertThat(JobAccess.mayCancel(ann, BOB)).isFalse();
    }

    @Test
    void administratorsSeeAndCancelAll() {
        Caller ann = caller(ANN, Role.TENANT_ADMIN);

        assertThat(JobAccess.maySee(ann, BOB)).isTrue();
        assertThat(JobAccess.mayCancel(ann, BOB)).isTrue();
        assertThat(JobAccess.mayCancel(ann, null)).isTrue();
        assertThat(JobAccess.visibleTo(ann)).isNull();
    }

    private static Caller caller(UUID person, Role role) {
        return new Caller(new TenantId(1, new UUID(9, 9)), Actor.person(person), Access.of(role), Locale.ENGLISH);
    }
}
