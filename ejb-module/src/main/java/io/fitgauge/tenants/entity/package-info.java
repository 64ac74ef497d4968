@NullMarked
package io.fitgauge.tenants.entity;

import org.jspecify.annotations.NullMarked;
