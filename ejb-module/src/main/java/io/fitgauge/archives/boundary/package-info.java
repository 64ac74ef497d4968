@NullMarked
package io.fitgauge.archives.boundary;

import org.jspecify.annotations.NullMarked;
