@NullMarked
package io.fitgauge.accounts.entity;

import org.jspecify.annotations.NullMarked;
