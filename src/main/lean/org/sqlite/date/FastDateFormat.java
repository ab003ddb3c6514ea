package org.sqlite.date;

import java.util.Date;
import java.util.TimeZone;

/**
 * Stands in for sqlite-jdbc's class of this name, which each connection makes and which takes a
 * tenth of a short run to read locales and time zones. Here dates are text in SQL.
 */
public final class FastDateFormat {
  private static final FastDateFormat NONE = new FastDateFormat();

  private FastDateFormat() {}

  public static FastDateFormat getInstance(String pattern) {
    return NONE;
  }

  public static FastDateFormat getInstance(String pattern, TimeZone zone) {
    return NONE;
  }

  public String format(Date date) {
    throw new UnsupportedOperationException("dates are bound as text");
  }

  public Date parse(String text) {
    throw new UnsupportedOperationException("dates are read as text");
  }
}
