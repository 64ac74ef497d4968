/** What people are told, over HTTP, and how they want to be told. */
@NullMarked
package io.fitgauge.web.notifications;

import org.jspecify.annotations.NullMarked;
