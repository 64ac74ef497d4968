/**
 * Every change reaches everyone: what changed in words, why, and what it means for sales, for marketing and for product. Owns
 * {@code change_notice}, {@code change_wording}, {@code change_reader} and {@code change_told}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A notice is made of an event, once: by the event's id. It is made after the commit of the change, and what it says was
 *       written then, in all languages: a notice does not change with what it is about.
 *   <li>What a change means is derived by rules from what differs. A department that it means nothing for is told so, by an
 *       empty list; nobody guesses.
 *   <li>The first version of an ICP is told as all that it asks for. A rollback is told as what differs from the version that was
 *       in use before it.
 *   <li>A persona is told of when its ICP is in use. Who works on an ICP that nobody works by yet disturbs nobody: its
 *       publishing tells all. So does a publishing or a rollback of what it brings: the same is not told twice.
 *   <li>A persona is compared with how people were told of it last. The order of personas alone is not told before it is
 *       published: moving one moves all others.
 *   <li>Everybody who is an active user when the notice is made has to acknowledge it, whoever made the change among them. Who
 *       comes later need not, but may. Who leaves, or is blocked, is neither reminded nor counted as long as that lasts.
 *   <li>People of an agency and API clients read, and have nothing to acknowledge.
 *   <li>Who has acknowledged is no secret: everybody in the tenant sees who has not.
 *   <li>Notices stay as long as their tenant, and refer to nothing: what they tell of may be gone.
 * </ul>
 */
@NullMarked
package io.fitgauge.changes;

import org.jspecify.annotations.NullMarked;
