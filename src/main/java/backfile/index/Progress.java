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

  /** Another process is updating this index; this one waits for it. */
  void waiting();
}
