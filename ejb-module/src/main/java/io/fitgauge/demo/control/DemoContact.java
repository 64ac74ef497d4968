package io.fitgauge.demo.control;

import io.fitgauge.accounts.boundary.ContactDraft;
import io.fitgauge.committee.boundary.MemberDraft;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invented who works at an account of the demo.
 *
 * @param account its external id
 * @param contact without the account's id
 * @param part that this person plays; absent for none
 */
public record DemoContact(String account, ContactDraft contact, @Nullable MemberDraft part) {}
