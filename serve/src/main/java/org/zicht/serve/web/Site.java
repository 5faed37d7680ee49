package org.zicht.serve.web;

/** What answers requests. May be asked by many threads. */
@FunctionalInterface
public interface Site {

  /** The answer; what it throws becomes a page that says so. */
  Response answer(Request request);
}
