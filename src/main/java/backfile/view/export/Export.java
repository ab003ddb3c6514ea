package backfile.view.export;

import backfile.index.WholePost;

/** Takes posts, one after the other, and makes what was asked for of them. */
public interface Export extends AutoCloseable {
  void post(WholePost post);

  /** All posts have come: what was made takes its place. */
  void end();

  /** Nothing half made stays. */
  @Override
  void close();
}
