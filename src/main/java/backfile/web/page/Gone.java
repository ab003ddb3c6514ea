package backfile.web.page;

import backfile.link.SourceLink;
import backfile.web.fetch.Answer;
import backfile.web.fetch.FetchFailure;
import backfile.web.fetch.Fetched;
import backfile.web.fetch.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a page is gone, and by what evidence. Only what says so itself counts: a server that is
 * slow, busy, closed to programs or badly configured may have the page still.
 */
public final class Gone {
  /** A page that says that it is no page says little else. */
  private static final int FEW_WORDS = 200;

  /** Anywhere in a title; no headline says so of its own page. */
  private static final List<String> NO_PAGE =
      List.of(
          "page not found",
          "page doesn't exist",
          "page does not exist",
          "page no longer exists",
          "page is no longer available",
          "page cannot be found",
          "page can't be found",
          "page could not be found",
          "404 not found",
          "error 404",
          "404 error");

  /** Headlines may say this of other things: here it is a whole part of a title. */
  private static final List<String> NOTHING =
      List.of("404", "not found", "file not found", "article not found", "no longer available");

  private static final List<String> FOR_SALE =
      List.of(
          "domain is for sale",
          "domain may be for sale",
          "domain name is for sale",
          "buy this domain",
          "domain is parked",
          "parked free",
          "domain has expired",
          "this domain has been registered");

  private static final List<String> PARKING_HOSTS =
      List.of(
          "sedoparking.com",
          "parkingcrew.net",
          "bodis.com",
          "hugedomains.com",
          "dan.com",
          "afternic.com",
          "above.com",
          "domainmarket.com",
          "buydomains.com");

  private static final List<String> FRONT_PAGES =
      List.of("/index.html", "/index.htm", "/index.php", "/index.asp", "/default.aspx", "/home");

  private Gone() {}

  /** By a failure: the host has no address any more. */
  public static Optional<String> byFailure(FetchFailure failure) {
    return failure.kind() == FetchFailure.Kind.NO_HOST
        ? Optional.of(String.valueOf(failure.getMessage()))
        : Optional.empty();
  }

  /** By what servers said: the status, or redirects that lead elsewhere. */
  public static Optional<String> byAnswer(Location asked, Answer last) {
    if (last.status() == 404 || last.status() == 410) {
      return Optional.of("its server says " + last.status());
    }
    String host = SourceLink.host(last.location().url());
    for (String parking : PARKING_HOSTS) {
      if (host.equals(parking) || host.endsWith("." + parking)) {
        return Optional.of("its domain is parked at " + host);
      }
    }
    boolean front = isFront(last.location()) && !isFront(asked);
    return front && host.equals(SourceLink.host(asked.url()))
        ? Optional.of("its address leads to the front page")
        : Optional.empty();
  }

  /** The same of a page with the redirects before it. */
  public static Optional<String> byAnswer(Fetched fetched) {
    Answer first = fetched.hops().isEmpty() ? fetched.answer() : fetched.hops().get(0);
    return byAnswer(first.location(), fetched.answer());
  }

  /** Also under its other names, which many servers redirect to the first. */
  private static boolean isFront(Location location) {
    String target = location.target();
    return target.equals("/") || FRONT_PAGES.contains(target);
  }

  /**
   * By the text of a page with the status of one that is there: its title says that there is none,
   * or that the domain is for sale, and there is little text besides.
   */
  public static Optional<String> byText(String title, String text, int words) {
    if (words > FEW_WORDS) {
      return Optional.empty();
    }
    String said = title.toLowerCase(Locale.ROOT);
    String first = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    String all = said + "\n" + text.toLowerCase(Locale.ROOT);
    for (String phrase : FOR_SALE) {
      if (all.contains(phrase)) {
        return Optional.of("its domain is parked: \"" + phrase + "\"");
      }
    }
    return saysNotFound(said)
        .or(() -> first.length() < 80 ? saysNotFound(first) : Optional.empty());
  }

  private static Optional<String> saysNotFound(String line) {
    for (String phrase : NO_PAGE) {
      if (line.contains(phrase)) {
        return Optional.of("the page says: \"" + phrase + "\"");
      }
    }
    for (String part : line.split("[|:·»—–#!.]|\\s-\\s", -1)) {
      if (NOTHING.contains(part.strip())) {
        return Optional.of("the page says: \"" + part.strip() + "\"");
      }
    }
    return Optional.empty();
  }
}
