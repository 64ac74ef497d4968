/**
 * Templates: what ICPs, personas and committees are made from, and what interviews and reviews are held by. The product's
 * own library, agencies' templates, and tenants' own.
 *
 * <p>Owns {@code template}, {@code template_push} and {@code template_use}. Decided here:
 *
 * <ul>
 *   <li>A template is a document. What is published as JSON Schema is what refuses it, in a request, in a file and in the
 *       library; what a schema cannot say is checked beside it. Whether what comes of it is good is said by those who keep
 *       that, when it is made.
 *   <li>A text that is nothing but a parameter becomes its value, with its type; a list is put into the list that it stands
 *       in; a value that is not given leaves out the field. Within a text a value is written for readers.
 *   <li>Where something goes, its segment, product or ICP, is no parameter: it is said when it is made.
 *   <li>The library is in the product, in all its languages, and nobody changes it. Its ids are made of its keys: they are
 *       the same everywhere. Who wants it otherwise copies it.
 *   <li>An ICP is made with its own attributes, its segment, personas, value tree and committee in one transaction, or not
 *       at all.
 *   <li>A client's copy of an agency's template is the client's: pushing again changes nothing in it. It is compared three
 *       ways, as are copies of the library and ICPs that were made from a template: what the template said when it was taken
 *       over, what it says now, and what is here. Every field is taken or kept by somebody who has seen that comparison.
 *   <li>What an agency's template says now is read when it is compared, and only by a client that it was given to, as long
 *       as it is that agency's client. A template that was deleted, or an agency that was left, takes nothing away.
 *   <li>A push has one transaction a client, in which the copy and the ICP are made, and one in the agency that keeps what
 *       became of it. A copy bears the job that brought it and is there once: a client that is asked again says so.
 *   <li>Who pushes may do so where they may write: administrators of the agency in all of its clients, others where a grant
 *       lets them edit. It is looked at when it is asked for, and again at each client.
 *   <li>Limits: 300 templates a tenant, 256 KiB each, 20 parameters, 50 templates a file, 200 clients a push.
 * </ul>
 */
@NullMarked
package io.fitgauge.templates;

import org.jspecify.annotations.NullMarked;
