package backfile.command.session;

/** Gives the terminal to programs that a command starts, and takes it back. */
public interface Lending {
  /** Where nobody has a terminal to give. */
  Lending NONE =
      new Lending() {
        @Override
        public void lend() {}

        @Override
        public void takeBack(int code) {}
      };

  /** Says that a program is about to start. */
  void lend();

  /** Says that it has ended, and by which exit code. */
  void takeBack(int code);
}
