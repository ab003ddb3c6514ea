package backfile.index;

/** Is told how far an update has come. */
public interface Progress {
  /** Says nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void files(int done, int total) {}

        @Override
        public void waiting() {}
      };

  /** {@code done} of {@code total} files have been read. */
  void files(int done, int total);

  /** Files of these kinds, such as {@code 2 .njk, 1 .org}, are likely posts, and are not read. */
  default void passedOver(String kinds) {}

  /** Another process is updating this index; this one waits for it. */
  void waiting();
}
