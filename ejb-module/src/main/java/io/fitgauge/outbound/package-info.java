/**
 * Requests that this server makes to addresses that tenants write down: keys of their sign-on, and webhooks.
 *
 * <ul>
 *   <li>{@code https} only, to public addresses only: what a name resolves to is checked, and exactly that is connected to.
 *       Private, link-local, loopback, multicast and all other special addresses (IANA's registries) are refused, also
 *       inside IPv6.
 *   <li>Redirects are not followed, no proxy is asked, cookies are not kept; an answer is read up to a limit and for a few
 *       seconds in all, however slowly it comes.
 *   <li>What is sent costs no thread while the other side is slow: {@link io.fitgauge.outbound.boundary.Outbound#post}
 *       gives its answer later. What is fetched is small and wanted at once, and waits.
 *   <li>{@code fitgauge.webhook.allow} names hosts that may be private and speak {@code http}, none by default.
 *   <li>Apache HttpClient 5, because it takes a resolver of one's own; the JDK's client cannot hold on to an address.
 * </ul>
 */
@NullMarked
package io.fitgauge.outbound;

import org.jspecify.annotations.NullMarked;
