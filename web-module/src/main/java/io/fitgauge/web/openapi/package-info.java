/**
 * What {@code /openapi} says beyond the annotations: roles, headers and every status, from the same code that acts;
 * schemas, from the records that are read and written; examples.
 *
 * <p>Open Liberty's scanner indexes the WAR only and has no setting for more, and the EJB module knows no OpenAPI. So
 * the records' schemas come as settings that MicroProfile OpenAPI offers for foreign types, computed at the start. What
 * neither types nor constraints say stands in {@code schemas.json}, by schema name; {@code examples.json} has a request
 * and a response an operation, by operation id. A test wants an example of every body and holds it against its schema.
 */
@NullMarked
package io.fitgauge.web.openapi;

import org.jspecify.annotations.NullMarked;
