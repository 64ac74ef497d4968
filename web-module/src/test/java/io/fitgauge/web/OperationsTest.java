package io.fitgauge.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.fitgauge.identity.boundary.InvitedUser;
import io.fitgauge.identity.boundary.SentLink;
import io.fitgauge.web.accounts.ImportRequests;
import io.fitgauge.web.accounts.ImportResource;
import io.fitgauge.web.identity.AuthResource;
import io.fitgauge.web.identity.AuthResource.LoggedIn;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.identity.SwitchResource.Switched;
import io.fitgauge.web.integrations.ExchangeResource;
import io.fitgauge.web.integrations.KeysResource;
import io.fitgauge.web.integrations.TokenResource;
import io.fitgauge.web.notifications.MailStopsResource;
import io.fitgauge.web.paging.FirstAnswer;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ShownOnce;
import io.fitgauge.web.schedules.CalendarsResource;
import io.fitgauge.web.users.LinksResource;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What every operation of the API must say about itself. */
class OperationsTest {

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.fitgauge.web");

    private static final DescribedPredicate<JavaMethod> OPERATIONS =
            describe("operations", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    /** Resources that honour the key themselves, because their body is a stream. */
    private static final Set<Class<?>> BY_HAND = Set.of(ImportResource.class);

    @Test
    void everyOperationNamesTheRoleThatItNeedsOrIsOpenToAll() {
        methods()
                .that(OPERATIONS)
                .should(be(
                        "carry one of @Needs and @PermitAll",
                        method -> method.isAnnotatedWith(Needs.class) != method.isAnnotatedWith(PermitAll.class)))
                .check(WEB);
    }

    private static final DescribedPredicate<JavaMethod> ANSWERS_TOKENS = describe(
            "answer tokens",
            method -> method.getRawReturnType().isEquivalentTo(LoggedIn.class)
                    || method.getRawReturnType().isEquivalentTo(Switched.class));

    /** Resources whose answers hold tokens. */
    private static final DescribedPredicate<JavaClass> LOGGING_IN = describe(
            "logging in",
            type -> type.isEquivalentTo(AuthResource.class)
                    || type.isEquivalentTo(LinksResource.class)
                    || type.isEquivalentTo(TokenResource.class)
                    || type.isEquivalentTo(ExchangeResource.class));

    /** Resources that are opened by the secret in their path. */
    private static final DescribedPredicate<JavaClass> SECRET_LINKS = describe(
            "secret links",
            type -> type.isEquivalentTo(MailStopsResource.class) || type.isEquivalentTo(CalendarsResource.class));

    @Test
    void onlyLoggingInThePublicKeysAndSecretLinksAreOpenToAll() {
        methods()
                .that(OPERATIONS)
                .and()
                .areAnnotatedWith(PermitAll.class)
                .and()
                .areNotDeclaredIn(KeysResource.class)
                .and()
                .areDeclaredInClassesThat(not(SECRET_LINKS))
                .should()
                .beDeclaredInClassesThat(LOGGING_IN)
                .check(WEB);
    }

    /** The kept answer is one. */
    @Test
    void whatIsAnsweredAgainIsAResponse() {
        methods()
                .that(OPERATIONS)
                .and()
                .areAnnotatedWith(Idempotent.class)
                .should()
                .haveRawReturnType(Response.class)
                .check(WEB);
    }

    @Test
    void everyPostIsAnsweredOnceForItsKey() {
        methods()
                .that(OPERATIONS)
                .and()
                .areAnnotatedWith(POST.class)
                .and()
                .areDeclaredInClassesThat(not(LOGGING_IN))
                .and()
                .areDeclaredInClassesThat(not(SECRET_LINKS)) // there is no caller, and once more does the same
                .and(not(ANSWERS_TOKENS))
                .should(be(
                        "honour the Idempotency-Key",
                        method -> method.isAnnotatedWith(Idempotent.class) || isByHand(method)))
                .check(WEB);
    }

    private static boolean isByHand(JavaMethod method) {
        return BY_HAND.stream().anyMatch(type -> method.getOwner().isEquivalentTo(type))
                && method.getCallsFromSelf().stream().anyMatch(call -> asksFirstAnswer(call.getTargetOwner()));
    }

    private static boolean asksFirstAnswer(JavaClass called) {
        return called.isEquivalentTo(FirstAnswer.class)
                || called.isEquivalentTo(ImportRequests.class)
                        && called.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency ->
                                        dependency.getTargetClass().isEquivalentTo(FirstAnswer.class));
    }

    @Test
    void tokensAreNeverKept() {
        classes().that(LOGGING_IN).should().notBeAnnotatedWith(Idempotent.class).check(WEB);
        methods()
                .that()
                .areDeclaredInClassesThat(LOGGING_IN)
                .or(ANSWERS_TOKENS)
                .should()
                .notBeAnnotatedWith(Idempotent.class)
                .check(WEB);
    }

    @Test
    void linksAreNeverKept() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should(new ArchCondition<JavaClass>("answer with a link that is not shown once") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean hasLinks = type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency ->
                                        dependency.getTargetClass().isEquivalentTo(SentLink.class)
                                                || dependency.getTargetClass().isEquivalentTo(InvitedUser.class));
                        boolean hides = type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency ->
                                        dependency.getTargetClass().isEquivalentTo(ShownOnce.class));
                        if (hasLinks && !hides) {
                            events.add(SimpleConditionEvent.satisfied(type, type.getName()));
                        }
                    }
                })
                .check(WEB);
    }

    @Test
    void everyResourceIsPartOfTheApi() {
        assertThat(WEB.stream().filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Api.RESOURCES.stream().map(Class::getName).toList());
    }

    @Test
    void everyProviderIsPartOfTheApi() {
        assertThat(new Api().getClasses().stream().map(Class::getName))
                .containsAll(WEB.stream()
                        .filter(type -> type.isAnnotatedWith(Provider.class))
                        .map(JavaClass::getName)
                        .toList());
    }

    private static ArchCondition<JavaMethod> be(String description, Predicate<JavaMethod> predicate) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!predicate.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not"));
                }
            }
        };
    }
}
