package io.fitgauge.knowledge.entity;

/** What sort of place a channel is. */
public enum ChannelKind {
    EVENT,
    GUEST_ARTICLE,
    PROFESSIONAL_NETWORK,
    REFERRAL,
    PODCAST,
    TRADE_PRESS,
    SEARCH,
    SOCIAL_MEDIA,
    ADVERTISING,
    COMMUNITY,
    WEBINAR,
    NEWSLETTER,
    REVIEW_SITE,
    PHONE,
    E_MAIL,
    POST,
    PARTNER,
    OTHER
}
