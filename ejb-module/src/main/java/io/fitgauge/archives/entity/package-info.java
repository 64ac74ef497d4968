@NullMarked
package io.fitgauge.archives.entity;

import org.jspecify.annotations.NullMarked;
