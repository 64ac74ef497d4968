/**
 * Programs over HTTP: API clients and their tokens, the public keys, and a tenant's own sign-on.
 *
 * <p>{@code /oauth/token} alone answers errors as RFC 6749 §5.2 says; everything else, {@code /auth/exchange} too, answers
 * problems. Form bodies are read here by hand, because OAuth says what a parameter that comes twice means, and a body of
 * another type must be refused in OAuth's words.
 */
@NullMarked
package io.fitgauge.web.integrations;

import org.jspecify.annotations.NullMarked;
