/**
 * Codes that exist outside of us: industry classifications, countries, currencies.
 *
 * <p>The tables ship with the product (see NOTICE), are read once and never change while it runs: they are the same
 * for every tenant, so nothing here takes a caller. An industry code is written {@code SCHEME:code} everywhere; its
 * hierarchy goes by the tables, not by counting digits, because sections, SIC divisions and the NAICS sectors
 * {@code 31-33}, {@code 44-45} and {@code 48-49} are no prefixes of what they hold.
 */
@NullMarked
package io.fitgauge.reference;

import org.jspecify.annotations.NullMarked;
