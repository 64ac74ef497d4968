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
 *   <li>An account's row is its latest revision. When it changes, the row before is copied to {@code account_revision} in
 *       the same transaction, by one statement for all accounts of an import's chunk; making accounts copies nothing. A
 *       revision says who or what made it: a person, an import, a merge or the system.
 *   <li>Values keep no source of their own but the number of the revision that said them last, and only those that did
 *       not come with the first one. A statement names its source in words and the day on which it was so; what it
 *       repeats is confirmed, with a new revision that changes nothing else. An edit or an import that says the same
 *       again confirms nothing and writes nothing: else every import of an unchanged file would write every account.
 *   <li>A revision is thrown away when it was replaced a year ago (a setting), no score names it, no present value stems
 *       from it and it is not the oldest. A job does it, which each tenant gets once a day if there is anything to do.
 *       What a revision knew of an attribute that has been deleted is not shown.
 *   <li>Companies may be one when they have a domain in common, or a name without its legal form, accents, punctuation,
 *       spaces and case. That is a proposal to people and refuses nothing; imports use it where their options say so. Umlauts lose their dots:
 *       Müller is Muller, but not Mueller.
 *   <li>A merge keeps what the remaining account knows and fills its gaps, with the sources that the values had; what was
 *       known otherwise is kept with the revision. External ids of the others go on naming it, in imports too; no new
 *       account can have them. The others' own revisions and scores go with them; their ids answer "not found", and say
 *       where they are now.
 * </ul>
 */
@NullMarked
package io.fitgauge.accounts;

import org.jspecify.annotations.NullMarked;
