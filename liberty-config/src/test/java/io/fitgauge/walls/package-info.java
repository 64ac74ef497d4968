/**
 * The walls between tenants and between roles, tried from outside for every operation that {@code /openapi} lists: a new
 * operation is tried without a word, or fails for want of a word.
 */
package io.fitgauge.walls;
