package io.fitgauge;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.fitgauge.identity.entity.AccessStamp;
import io.fitgauge.identity.entity.Identity;
import io.fitgauge.identity.entity.SigningKey;
import io.fitgauge.schema.SchemaMigration;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.AllTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.ClockProducer;
import io.fitgauge.tenancy.TenantBinding;
import io.fitgauge.tenancy.TenantOwned;
import io.fitgauge.tenancy.TenantRows;
import io.fitgauge.tenants.entity.Tenant;
import io.fitgauge.web.Api;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** The rules of the house. Each was seen failing on a planted break before it was trusted. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(FloorPlan.HOUSE);

    private static final DescribedPredicate<JavaClass> SESSION_BEANS = describe(
            "session beans",
            type -> type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Singleton.class)
                    || type.isAnnotatedWith(Stateful.class));

    private static final Set<String> PAST_TENANT_ROWS = Set.of(
            "tenancy.AllTenants",
            "tenancy.Database",
            "tenancy.Door",
            "tenancy.RoutedSessions",
            "tenancy.TenantRows",
            "schema.SchemaMigration",
            "schema.DatabaseReady",
            "jobs.control.Nodes",
            "jobs.control.UnfinishedJobs",
            "identity.control.UnusedIdentities",
            "outbox.control.DueDeliveries",
            "agenda.control.DueAgenda",
            "feed.control.DueWebhooks");

    @Test
    void everyRoomStandsInThePlan() {
        classes()
                .should(haveNothing("that the plan does not know", (type, events) -> {
                    if (FloorPlan.isOurs(type) && !FloorPlan.knows(type)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a room of no plan"));
                    }
                }))
                .check(HOUSE);
    }

    @Test
    void roomsImportOnlyWhatThePlanAllowsThroughABoundary() {
        classes()
                .should(haveNothing("that the floor plan forbids", (type, events) -> {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        if (!FloorPlan.allows(type, dependency.getTargetClass())) {
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                        }
                    }
                }))
                .check(HOUSE);
    }

    @Test
    void insideARoomCodeFallsFromBoundaryToControlToEntity() {
        classes()
                .should(haveNothing("that looks back up", (type, events) -> {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        JavaClass to = dependency.getTargetClass();
                        if (FloorPlan.isOurs(to)
                                && FloorPlan.room(type).equals(FloorPlan.room(to))
                                && FloorPlan.layer(to) < FloorPlan.layer(type)) {
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                        }
                    }
                }))
                .check(HOUSE);
    }

    @Test
    void roomsDoNotGoRoundInCircles() {
        slices().matching("io.fitgauge.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void packagesOfTheWebDoNotGoRoundInCircles() {
        slices().matching("io.fitgauge.web.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    /** They are for who writes texts: what scores or matches companies and people never gets hold of them. */
    @Test
    void demographicsAreKnownToNothingButWhatKeepsAPersona() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Demographics")
                .and()
                .doNotHaveSimpleName("Personal")
                .and()
                .doNotHaveSimpleName("PersonaChecks")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Demographics")
                .check(HOUSE);
    }

    @Test
    void theScoringCoreIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("io.fitgauge.fit..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.fitgauge.fit..", "java..", "org.jspecify..")
                .check(HOUSE);
    }

    /**
     * The hall of tenancy binds the tenant, and wraps SQL for it; the schema migrates before there is any. What went
     * wrong in the database may be known everywhere, because it becomes an answer at the roof.
     */
    @Test
    void onlyControlTalksToTheDatabase() {
        noClasses()
                .that(describe("not control", type -> FloorPlan.layer(type) != 1))
                .and(not(FloorPlan.rooms("tenancy", "schema")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..")
                        .and(not(assignableTo(SQLException.class)))
                        .or(belongToAnyOf(
                                EntityManager.class,
                                EntityManagerFactory.class,
                                PersistenceContext.class,
                                PersistenceUnit.class,
                                Query.class)))
                .check(HOUSE);
    }

    /**
     * SQL that goes past {@link TenantRows} sees all tenants. Who does nevertheless is named here: the way to the pools, the
     * migration and its health, and what is asked of all tenants at once and tells nothing but whose it is and how many.
     * Nodes are no tenant's.
     */
    @Test
    void onlyTenantRowsOpensConnections() {
        noClasses()
                .that(describe("not known to", type -> !PAST_TENANT_ROWS.contains(outermost(type))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(AllTenants.class)
                .check(HOUSE);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass()
                .map(ArchitectureTest::outermost)
                .orElse(type.getName())
                .replace("io.fitgauge.", "");
    }

    @Test
    void nobodyTakesTheBareConnectionFromUnderTheTenantsRows() {
        noClasses().should().callMethod(Handle.class, "getConnection").check(HOUSE);
    }

    @Test
    void nobodyWritesNativeQueries() {
        noClasses()
                .should()
                .accessTargetWhere(uses("a native query or a stored procedure", target -> target.getName()
                        .matches("create(NativeQuery|(Named)?StoredProcedureQuery)")))
                .orShould()
                .beAnnotatedWith(NamedNativeQuery.class)
                .check(HOUSE);
    }

    @Test
    void theTenantIsBoundInOnePlace() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(TenantBinding.class)
                .should()
                .accessTargetWhere(uses(
                        "a property of an entity manager",
                        target -> target.getOwner().isAssignableTo(EntityManager.class)
                                && target.getName().equals("setProperty")))
                .check(HOUSE);
    }

    /** A tenant is itself no tenant's; signing keys belong to the installation. */
    @Test
    void everyEntityIsATenants() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotBelongToAnyOf(Tenant.class, SigningKey.class, AccessStamp.class, Identity.class)
                .should()
                .beAssignableTo(TenantOwned.class)
                .check(HOUSE);
    }

    /** The migration is a bean of its flat room, and runs its own transactions, one a script. */
    @Test
    void onlyBoundariesOpenTransactions() {
        noClasses()
                .that(describe("not boundary", type -> FloorPlan.layer(type) != 0))
                .and()
                .doNotBelongToAnyOf(SchemaMigration.class)
                .should()
                .beAnnotatedWith(Stateless.class)
                .orShould()
                .beAnnotatedWith(Singleton.class)
                .orShould()
                .beAnnotatedWith(Stateful.class)
                .orShould()
                .beAnnotatedWith(MessageDriven.class)
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Transactional.class, UserTransaction.class))
                .check(HOUSE);
    }

    @Test
    void everyBoundaryCallNamesItsCaller() {
        methods()
                .that()
                .areDeclaredInClassesThat(SESSION_BEANS)
                .and()
                .arePublic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new ArchCondition<>("take the Caller first, or say why they go across tenants") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!namesItsCaller(method) && !method.isAnnotatedWith(AcrossTenants.class)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .check(HOUSE);
    }

    private static boolean namesItsCaller(JavaMethod method) {
        return !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).isEquivalentTo(Caller.class);
    }

    @Test
    void onlyTheRoofKnowsHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.fitgauge.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "jakarta.faces..",
                        "java.net.http..",
                        "org.eclipse.microprofile.jwt..",
                        "org.eclipse.microprofile.openapi..")
                .check(HOUSE);
    }

    /** Ids carry the machine's time, which decides nothing. */
    @Test
    void onlyTheClockTellsTheTime() {
        noClasses()
                .should()
                .accessTargetWhere(uses("the machine's time", ArchitectureTest::asksTheMachine))
                .check(HOUSE);
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean now = owner.getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean millis = owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
        boolean date = owner.isEquivalentTo(Date.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        boolean calendar = owner.isAssignableTo(Calendar.class)
                && (target.getName().equals("getInstance")
                        || owner.isEquivalentTo(GregorianCalendar.class)
                                && target.getName().equals("<init>"));
        return now || millis || date || calendar;
    }

    @Test
    void clocksAreMadeInOnePlace() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ClockProducer.class)
                .should()
                .accessTargetWhere(uses("a clock of its own making", ArchitectureTest::makesAClock))
                .check(HOUSE);
    }

    private static boolean makesAClock(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes")
                        .contains(target.getName());
    }

    /** The EJB jar has another class loader than the WAR: a package in both is two packages at run time. */
    @Test
    void theWarOwnsTheWebAndNothingElse() {
        classes().should().resideInAPackage("io.fitgauge.web..").check(moduleOf(Api.class));
    }

    @Test
    void theEjbJarOwnsNothingOfTheWeb() {
        noClasses().should().resideInAPackage("io.fitgauge.web..").check(moduleOf(Caller.class));
    }

    private static JavaClasses moduleOf(Class<?> type) {
        return new ClassFileImporter()
                .importUrl(type.getProtectionDomain().getCodeSource().getLocation());
    }

    /** Calls and method references. */
    private static DescribedPredicate<JavaAccess<?>> uses(String what, Predicate<CodeUnitAccessTarget> predicate) {
        return describe(
                what, access -> access.getTarget() instanceof CodeUnitAccessTarget target && predicate.test(target));
    }

    private static ArchCondition<JavaClass> haveNothing(String what, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>("have nothing " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
