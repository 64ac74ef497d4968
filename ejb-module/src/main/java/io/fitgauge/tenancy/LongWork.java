package io.fitgauge.tenancy;

import java.util.concurrent.Callable;

/**
 * Says of what runs on this thread that nobody waits for its answer, so that its statements may take longer than those
 * of requests. To be said before a transaction begins.
 */
public final class LongWork {

    private static final ThreadLocal<Boolean> HERE = new ThreadLocal<>();

    private LongWork() {}

    public static <T> T call(Callable<T> work) throws Exception {
        boolean outermost = !isHere();
        HERE.set(true);
        try {
            return work.call();
        } finally {
            if (outermost) {
                HERE.remove();
            }
        }
    }

    public static void run(Runnable work) {
        boolean outermost = !isHere();
        HERE.set(true);
        try {
            work.run();
        } finally {
            if (outermost) {
                HERE.remove();
            }
        }
    }

    static boolean isHere() {
        return HERE.get() != null;
    }
}
