package io.fitgauge.web.identity;

import io.fitgauge.tenancy.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What somebody must be allowed to do to use an operation. Every operation carries it or {@code @PermitAll}; one that carries
 * neither is refused to everybody, and fails a test.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    Permission value();
}
