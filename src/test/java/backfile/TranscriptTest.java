package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TranscriptTest {
  private static final String PLAYED =
      """
      # notes stay

      $ mkdir sub/deep
      $ cd sub
      $ NO_COLOR=1 backfile a 'b c'
      < first
      <
      < third
      > [a, b c] 1
      > first
      >
      > third
      2> $HERE/sub in T s\\c
      ? 2
      $ backfile > ../kept
      2> $HERE/sub in T s\\c
      $ cat ../kept
      > [] unset
      $ cat ../kept | backfile x
      > [x] unset
      > [] unset
      2> $HERE/sub in T s\\c
      ? 1
      # end
      """;

  /** Prints its words, its input and its folder, so that the harness itself can be tested. */
  private record Echo() implements Program {
    @Override
    public Outcome run(List<String> words, String input, Workspace workspace) {
      String color = workspace.environment().getOrDefault("NO_COLOR", "unset");
      String out = words + " " + color + "\n" + input;
      return new Outcome(out, workspace.folder() + " in 0.3 s", words.size());
    }

    @Override
    public Optional<Path> installation() {
      return Optional.empty();
    }
  }

  @TestFactory
  Stream<DynamicTest> transcripts() throws IOException {
    return TranscriptRun.of(Path.of("src/test/resources/transcripts"), Program.Inside::new);
  }

  @Test
  void wordsAreSplitLikeAShellsOwn() {
    ShellLine line =
        ShellLine.parse(
            "a 'b $HERE' \"c \\\"$HERE\\\" \\d\" e\\ f'g' $5 '' | h > i", name -> "<" + name + ">");
    assertEquals(
        List.of(List.of("a", "b $HERE", "c \"<HERE>\" \\d", "e fg", "$5", ""), List.of("h")),
        line.commands());
    assertEquals(Optional.of("i"), line.file());
  }

  @Test
  void openQuoteIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ShellLine.parse("a 'b", name -> name));
    assertThrows(IllegalArgumentException.class, () -> ShellLine.parse("a \"b", name -> name));
  }

  @Test
  void unmarkedLineIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Transcript.parse("$ a\n> b\nc\n"));
  }

  @Test
  void playedTranscriptKeepsItsNotesAndCommands() {
    String text =
        """
        # notes stay

        $ mkdir sub/deep
        $ cd sub
        $ NO_COLOR=1 backfile a 'b c'
        < first
        <
        < third
        > stale
        $ backfile > ../kept
        $ cat ../kept
        $ cat ../kept | backfile x
        # end
        """;
    Transcript got = TranscriptRun.played(Transcript.parse(text), new Echo());
    assertEquals(PLAYED, got.text());
    assertEquals("", TranscriptRun.differences(Transcript.parse(got.text()), got));
  }

  @Test
  void differenceNamesLineExpectedAndGot() {
    Transcript wrong = Transcript.parse("# one\n$ backfile a\n> b\n");
    String said = TranscriptRun.differences(wrong, TranscriptRun.played(wrong, new Echo()));
    assertTrue(
        said.startsWith("line 2: $ backfile a\n  expected\n    > b\n  got\n    > [a]"), said);
  }

  @Test
  void controlCharactersAreVisible() {
    assertEquals(
        List.of("> a\\0b\tc\\e\\r\\u0007", "? 130"),
        Transcript.shown(new Outcome("a\0b\tc\033\r\007\n", "", 130)));
  }
}
