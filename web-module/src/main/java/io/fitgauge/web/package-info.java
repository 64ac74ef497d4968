/** HTTP and nothing else: one package a room, beside the four that carry the conventions of every resource. */
@NullMarked
package io.fitgauge.web;

import org.jspecify.annotations.NullMarked;
