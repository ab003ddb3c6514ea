package backfile.web.fetch;

import java.io.IOException;

/** Why no answer came, or none that may be used; the message is one line for a reader. */
public final class FetchFailure extends IOException {
  /** What kind of obstacle it was. */
  public enum Kind {
    /** There is no such host. */
    NO_HOST,
    /** The host takes no connection, or cannot be reached. */
    NO_CONNECTION,
    /** It took longer than the limit. */
    TOO_SLOW,
    /** The connection is not safe: a certificate that is not trusted, or of another host. */
    NOT_SECURE,
    /** The address is none that may be asked. */
    FORBIDDEN,
    /** More redirects than the limit, or a circle of them. */
    TOO_MANY_REDIRECTS,
    /** The page is larger than the limit. */
    TOO_LARGE,
    /** The answer ended early or makes no sense. */
    BROKEN
  }

  private final Kind kind;

  FetchFailure(Kind kind, String what) {
    this(kind, what, null);
  }

  FetchFailure(Kind kind, String what, Throwable cause) {
    super(what, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
