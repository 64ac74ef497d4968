package io.fitgauge.operator.boundary;

import io.fitgauge.refusal.Refusal;

/**
 * Something that the operator can have done. Rooms implement it as a CDI bean; it is found by its name, and one instance
 * serves all calls, outside of any transaction.
 */
public interface OperatorCommand {

    /** One word or more, such as {@code tenant list}. */
    String name();

    /** What follows the name, and what it does: one line for people. */
    String usage();

    /**
     * @return what is printed
     * @throws IllegalArgumentException for words that it does not understand
     * @throws Refusal when it cannot be done
     */
    String run(OperatorWords words);
}
