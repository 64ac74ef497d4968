package io.fitgauge.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aPersonMayWhatTheRoleAndThoseBeforeItMay(Permission permission) {
        for (Role role : Role.values()) {
            assertThat(Access.of(role).allows(permission))
                    .as(role.name())
                    .isEqualTo(role.ordinal() >= permission.role().ordinal());
        }
    }

    @Test
    void anApiClientMayWhatItsScopesSayAndWhatEveryOneMay() {
        assertThat(allowed("accounts:read"))
                .containsExactlyInAnyOrder(
                        Permission.READ_ACCOUNTS,
                        Permission.READ_TENANT,
                        Permission.READ_REFERENCE,
                        Permission.WATCH_OWN_JOBS);
    }

    @Test
    void writingDoesNotMeanReading() {
        assertThat(allowed("accounts:write"))
                .contains(Permission.WRITE_ACCOUNTS)
                .doesNotContain(Permission.READ_ACCOUNTS);
    }

    @Test
    void noScopeMakesAnAdministrator() {
        Set<Permission> all = allowed(Permission.scopes().toArray(String[]::new));

        assertThat(all).allMatch(permission -> permission.role().compareTo(Role.TENANT_ADMIN) < 0);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void peopleOfAnAgencyDecideNothingThatIsForTheTenantsOwn(Permission permission) {
        Caller own = caller(Actor.person(new UUID(0, 1)));
        Caller ofAgency = caller(Actor.person(new UUID(0, 2), new UUID(0, 3)));

        assertThat(own.may(permission)).isTrue();
        assertThat(ofAgency.may(permission)).isEqualTo(!permission.isForOwnPeople());
    }

    @Test
    void whatIsForOwnPeopleIsNotForApiClients() {
        assertThat(Permission.values())
                .filteredOn(Permission::isForOwnPeople)
                .contains(Permission.CHOOSE_AGENCY, Permission.SWITCH_TENANT, Permission.MANAGE_CLIENTS)
                .noneMatch(Permission::isForApiClients);
    }

    private static Caller caller(Actor actor) {
        return new Caller(new TenantId(1, new UUID(0, 9)), actor, Access.of(Role.AGENCY_ADMIN), Locale.ENGLISH);
    }

    private static Set<Permission> allowed(String... scopes) {
        Access access = Access.of(Set.of(scopes));
        return Arrays.stream(Permission.values())
                .filter(access::allows)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }
}
