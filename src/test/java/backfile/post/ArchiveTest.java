package backfile.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path temporary;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();

  @Test
  void postsAreFoundByExtensionInNestedFolders() throws IOException {
    write("b.md", "a/c/d.MARKDOWN", "a/x.Html", "a/y.htm", "a.txt", "z.jpg", "noextension", "md");
    assertEquals(List.of("a.txt", "a/c/d.MARKDOWN", "a/x.Html", "a/y.htm", "b.md"), paths());
  }

  @Test
  void postsOfOtherKindsAreCounted() throws IOException {
    write("a.mkd", "b.mkdn", "c.mdown", "d.mdx", "e.njk", "f/g.njk", "h.org", "_layouts/i.njk");
    assertEquals(List.of("a.mkd", "b.mkdn", "c.mdown", "d.mdx"), paths());
    assertEquals(List.of("2 .njk, 1 .org"), kinds);
    assertEquals(List.of(), problems);
  }

  @Test
  void hiddenFilesAndFoldersAreLeftOut() throws IOException {
    write(".git/a.md", ".b.md", "c/.d/e.md", "c/.md", "f.md");
    assertEquals(List.of("f.md"), paths());
  }

  @Test
  void anArchiveMayItselfBeHidden() throws IOException {
    write(".archive/a.md");
    assertEquals(1, Archive.files(temporary.resolve(".archive"), kinds::add, problems::add).size());
  }

  @Test
  void sizeAndTimeAreThoseOfTheFile() throws IOException {
    write("a.md");
    ArchiveFile file = Archive.files(temporary, kinds::add, problems::add).get(0);
    assertEquals(Files.size(file.file()), file.size());
    assertEquals(
        Files.getLastModifiedTime(file.file()).to(java.util.concurrent.TimeUnit.NANOSECONDS),
        file.modifiedNanos());
  }

  @Test
  void linksAreFollowedAndLoopsComeToAnEnd() throws IOException {
    write("archive/a/b.md", "archive/c.md", "elsewhere/d.md", "elsewhere/e/f.md", "single.md");
    Path archive = temporary.resolve("archive");
    link("archive/a/up", archive);
    link("archive/a/self", archive.resolve("a"));
    link("archive/root", temporary);
    link("archive/other", temporary.resolve("elsewhere"));
    link("archive/again", temporary.resolve("elsewhere"));
    link("elsewhere/back", archive);
    link("elsewhere/e/twice", temporary.resolve("elsewhere"));
    link("archive/one.md", temporary.resolve("single.md"));
    link("archive/f.md", temporary.resolve("elsewhere/e/f.md"));
    link("archive/same.md", archive.resolve("c.md"));
    List<String> found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> paths(Archive.files(archive, kinds::add, problems::add)));
    assertEquals(List.of("a/b.md", "again/d.md", "again/e/f.md", "c.md", "one.md"), found);
    assertEquals(List.of(), problems);
  }

  @Test
  void aLinkThatLeadsNowhereIsAProblemAndNotTheEnd() throws IOException {
    write("a.md");
    link("gone.md", temporary.resolve("nothing"));
    link("ring", temporary.resolve("ring"));
    assertEquals(List.of("a.md"), paths());
    assertEquals(List.of("gone.md", "ring"), problems.stream().map(Problem::where).toList());
  }

  @Test
  void pipesAndFoldersWithTheNameOfAPostAreNoPosts() throws Exception {
    write("a.md", "folder.md/b.txt");
    assumeTrue(run("mkfifo", temporary.resolve("pipe.md").toString()));
    assertEquals(List.of("a.md", "folder.md/b.txt"), paths());
  }

  @Test
  void anUnreadableFolderIsAProblemAndNotTheEnd() throws IOException {
    write("a.md", "locked/b.md", "c/d.md");
    Path locked = temporary.resolve("locked");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(locked), "root reads everything");
      assertEquals(List.of("a.md", "c/d.md"), paths());
      assertEquals("locked", problems.get(0).where());
      assertEquals("cannot be read: permission denied", problems.get(0).what());
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void strangeNamesAreKept() throws IOException {
    write("new\nline.md", "esc\u001B[31m.md", " .md", "a b.md");
    assertEquals(4, paths().size());
    assertTrue(paths().contains("new\nline.md"));
  }

  @Test
  void aNameThatIsNoUtf8IsPercentEncoded() throws IOException {
    Path base = temporary.toRealPath();
    Path file = Path.of(URI.create(base.toUri() + "caf%E9.md"));
    Files.writeString(file, "x");
    Files.writeString(Path.of(URI.create(base.toUri() + "caf%E8.md")), "x");
    assertEquals(List.of("caf%E8.md", "caf%E9.md"), paths());
  }

  @Test
  void aMissingFolderIsNamed() {
    Path missing = temporary.resolve("nothing");
    ProblemException thrown =
        assertThrows(
            ProblemException.class, () -> Archive.files(missing, kinds::add, problems::add));
    assertEquals("no such folder", thrown.problem().what());
    assertEquals(missing.toString(), thrown.problem().where());
  }

  @Test
  void aFileIsNoArchiveButItsFolderMayBe() throws IOException {
    write("it's/a.md");
    Path file = temporary.resolve("it's/a.md");
    ProblemException thrown =
        assertThrows(ProblemException.class, () -> Archive.files(file, kinds::add, problems::add));
    String folder = file.toRealPath().getParent().toString().replace("'", "'\\''");
    assertEquals("backfile index '" + folder + "'", thrown.problem().hint().orElseThrow());
  }

  private List<String> paths() {
    return paths(Archive.files(temporary, kinds::add, problems::add));
  }

  private static List<String> paths(List<ArchiveFile> files) {
    return files.stream().map(ArchiveFile::path).toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = temporary.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(temporary.resolve(name), target);
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
