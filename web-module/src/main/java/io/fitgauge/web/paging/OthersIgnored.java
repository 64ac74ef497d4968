package io.fitgauge.web.paging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Passes over query parameters that it does not know, because a standard says so. All other operations refuse them. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OthersIgnored {

    /** The standard, and where in it. */
    String value();
}
