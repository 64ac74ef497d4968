@NullMarked
package io.fitgauge.archives.control;

import org.jspecify.annotations.NullMarked;
