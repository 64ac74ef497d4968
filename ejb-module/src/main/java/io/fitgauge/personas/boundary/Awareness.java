package io.fitgauge.personas.boundary;

/** What somebody knows before the product is used, from nothing on. */
public enum Awareness {
    /** Of no problem. */
    UNAWARE,
    /** That there is a problem, but not that it can be solved. */
    PROBLEM,
    /** That there are solutions, but not this one. */
    SOLUTION,
    /** Of the product, but not that it is the right one. */
    PRODUCT,
    /** All of it; what is missing is an occasion. */
    MOST
}
