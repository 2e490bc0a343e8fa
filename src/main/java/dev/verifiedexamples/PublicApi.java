package dev.verifiedexamples;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is promised: a type that bears it is changed only as the changelog says. Other types
 * are public because Java has no other way for packages of one library to see each other.
 */
@PublicApi
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PublicApi {}
