package io.fitgauge.web.problem;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Calls that lose a race are tried again. Nobody writes it: {@link EveryResource} puts it on all resources. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface TriedAgain {

    /** As it is put on a class. */
    final class Literal extends AnnotationLiteral<TriedAgain> implements TriedAgain {

        private static final long serialVersionUID = 1;
    }
}
