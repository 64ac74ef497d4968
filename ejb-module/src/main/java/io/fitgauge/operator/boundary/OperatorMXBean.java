package io.fitgauge.operator.boundary;

/** What the operator's script calls. */
public interface OperatorMXBean {

    /**
     * @param words such as {@code tenant}, {@code list}
     * @return what to print
     * @throws IllegalArgumentException with what is wrong, for people
     */
    String run(String[] words);
}
