package org.sqlite.util;

import java.util.function.Supplier;

/**
 * Stands in for sqlite-jdbc's class of this name, which starts java.util.logging. What matters
 * comes as an SQLException.
 */
public final class LoggerFactory {
  private LoggerFactory() {}

  public static Logger getLogger(Class<?> type) {
    return new Silence();
  }

  private static final class Silence implements Logger {
    @Override
    public void trace(Supplier<String> message) {}

    @Override
    public void info(Supplier<String> message) {}

    @Override
    public void warn(Supplier<String> message) {}

    @Override
    public void error(Supplier<String> message, Throwable cause) {}
  }
}
