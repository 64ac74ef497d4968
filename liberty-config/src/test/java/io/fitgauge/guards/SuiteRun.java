package io.fitgauge.guards;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the tests that it is given, and prints a line for each that failed, and how many there were. */
public final class SuiteRun implements TestExecutionListener {

    static final String FAILED = "FAILED ";
    static final String RAN = "RAN ";

    private @Nullable TestPlan plan;
    private int ran;

    private SuiteRun() {}

    public static void main(String[] tests) {
        SuiteRun run = new SuiteRun();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(Arrays.stream(tests)
                                        .map(SuiteRun::selector)
                                        .toList())
                                .build(),
                        run);
        System.out.println(RAN + run.ran);
        System.exit(run.ran == 0 ? 1 : 0);
    }

    private static DiscoverySelector selector(String test) {
        String name = "io.fitgauge." + test;
        return name.contains("#") ? selectMethod(name) : selectClass(name);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() || result.getThrowable().isPresent()) {
            ran++; // a class that fails before its tests is one, too
        }
        result.getThrowable()
                .ifPresent(wrong -> System.out.println(FAILED + name(test) + "\t"
                        + String.valueOf(wrong.getMessage()).strip().replaceAll("\\s+", " ")));
    }

    /** With those of what it is part of, but for the engine's. */
    private String name(TestIdentifier test) {
        Deque<String> names = new ArrayDeque<>();
        Optional<TestIdentifier> part = Optional.of(test);
        while (part.isPresent() && part.get().getParentIdObject().isPresent()) {
            names.addFirst(part.get().getDisplayName().replace("()", ""));
            part = plan == null ? Optional.empty() : plan.getParent(part.get());
        }
        return String.join(", ", names).replaceAll("\\s+", " ");
    }
}
