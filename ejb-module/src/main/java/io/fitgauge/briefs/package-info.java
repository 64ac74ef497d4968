/**
 * Who needs what of an ICP and its personas: sales, marketing and product each get the part that they act on. Owns no table.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>A brief is of the personas as they are now, and of the criteria that score now; of the draft's until something scores.
 *   <li>Sales opens with the first message that says what is lost, pains before gains before jobs; if there is none, with the
 *       first message at all. An opening that nobody wrote is not made up: the brief says that it is missing.
 *   <li>Must criteria become questions, as a company that misses one is not called again; exclusions are asked for as well.
 *   <li>Marketing needs contents from the stage on that a persona stands at; what is known of nobody is needed from the first.
 *   <li>Product gets what several personas say in the same words once, with whose it is: what more of them share comes
 *       first, then what the more important one says. Texts are the same as attributes' texts are.
 *   <li>Every brief ends with what is missing, as stable codes and in the reader's language.
 * </ul>
 */
@NullMarked
package io.fitgauge.briefs;

import org.jspecify.annotations.NullMarked;
