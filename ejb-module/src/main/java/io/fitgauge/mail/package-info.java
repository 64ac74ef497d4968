/**
 * Letters to people, through the operator's SMTP server.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Sending is for handlers of the outbox, never for requests: a letter that was promised goes out after a restart
 *       too, and a slow mail server delays nobody but other letters.
 *   <li>A letter is not stored. Whoever sends it writes it then, so that a secret in it lies nowhere.
 *   <li>It may go out twice, when the server stops between the sending and the noting of it.
 *   <li>The settings are asked for with every letter: what the operator changes in the server's configuration counts at
 *       once.
 *   <li>What goes wrong is told without the server's own words, which name the mailbox.
 * </ul>
 */
@NullMarked
package io.fitgauge.mail;

import org.jspecify.annotations.NullMarked;
