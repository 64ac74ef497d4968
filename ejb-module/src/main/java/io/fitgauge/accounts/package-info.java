/**
 * The companies that a tenant sells to, or might: kept by hand or by import, listed, exported, and handed to the rooms
 * above as {@code fit} values.
 *
 * <p>Owns the table {@code account}, which is read and written by SQL and not by JPA, because a million rows come in by
 * one import and go out to one scoring; {@code contact} and {@code deal} likewise. Decisions:
 *
 * <ul>
 *   <li>A built-in attribute lies in a typed column, all of a tenant's own in one JSON object. Decimals are texts
 *       there: MySQL's JSON functions keep numbers as doubles.
 *   <li>Ids are UUIDv7 and in the order in which accounts came; that is also the usual order of lists, chunks and
 *       exports. Sorting by name is by code point, as in rankings.
 *   <li>Searching by name and sector compares as criteria do: on a form of the text that is stored beside it, of at
 *       most 250 characters. External ids are compared to the character.
 *   <li>The account's own fields are read from requests as from an import's cells: a domain may be the address of a
 *       site, white space around texts does not count, blank is absent.
 *   <li>A change that changes nothing keeps the revision and the time of the last change. Deleting an attribute of the
 *       tenant's own is a change of every account that has it, but is not announced one by one.
 *   <li>What is left of a deleted attribute, by an edit that ran beside the deletion, is unknown.
 *   <li>An export has a column for every attribute, one more for the currency of money, such as {@code
 *       annualRevenue.currency}, and the account's own id, so that an import of it finds the same accounts. Tags stand
 *       between semicolons; one that holds a semicolon, or begins with a quote, stands in quotes.
 * </ul>
 */
@NullMarked
package io.fitgauge.accounts;

import org.jspecify.annotations.NullMarked;
