package backfile.web.fetch;

/** The bytes of a page. */
public final class Content {
  static final Content NONE = new Content(new byte[0]);

  private final byte[] bytes;

  Content(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes themselves, for reading only. */
  public byte[] bytes() {
    return bytes;
  }
}
