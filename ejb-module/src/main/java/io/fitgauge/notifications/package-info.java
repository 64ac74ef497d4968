/**
 * People are told what concerns them, each in their own way: in the product always, by mail at once or in a digest, by webhook.
 * Owns {@code notification}, {@code notification_receipt}, {@code notification_mailing}, {@code notification_preference} and
 * {@code mail_stop}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Rooms above say what is told and to whom, in the transaction in which it happens. The words are written down in every
 *       language that is spoken: who reads them next month reads them as they were meant, and in the language that they read then.
 *   <li>What is to be mailed waits with its receipt, and goes into exactly one mailing; the mailing is made in the transaction
 *       in which its digest is due ({@code agenda}), and sent by a handler of the {@code outbox}. When the server stops between
 *       the sending and the noting of it, the same mail goes out again under the same {@code Message-ID}.
 *   <li>A digest is due at the next such time of day where the person is, once a day at most. Who changes how they are told, or
 *       the time zone, has what waits moved; who ends mails has it dropped.
 *   <li>Without a mail server nothing waits: what was told meanwhile is not mailed when there is one again.
 *   <li>Who is asked first matters: the agenda before the receipts, so that a digest that is being made and somebody who is being
 *       told never wait for each other.
 *   <li>Mails carry a link that ends them with one click (RFC 8058), without a login. Each mail has its own, since no secret is
 *       kept; all of a person's do the same, for as long as the mails themselves are kept here.
 *   <li>Who was told while they were active is mailed unless they are blocked by then: people of a tenant that moves have to be
 *       invited again, and hear meanwhile what was waiting for them.
 *   <li>All of it goes after a year.
 * </ul>
 */
@NullMarked
package io.fitgauge.notifications;

import org.jspecify.annotations.NullMarked;
