package backfile.command.session;

import backfile.post.Checksum;
import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The posts of the last listing, so that {@code @3} names its third row. It is kept in a file for
 * each terminal session and archive, where one-shot commands find it again.
 */
public final class LastList {
  /** Rows beyond this are not remembered. */
  public static final int MOST = 10_000;

  private static final Duration KEPT = Duration.ofDays(7);

  private final Path file;
  private List<String> paths = List.of();
  private boolean read;
  private int viewed;

  /**
   * A list of one archive, which its index tells from others of the same name.
   *
   * @param terminal names the terminal session: letters and digits
   */
  LastList(Locations locations, Path index, String terminal) {
    String place = index.toAbsolutePath().normalize().toString();
    String archive = Long.toHexString(new Checksum().add(place).value());
    this.file = locations.state().resolve("last-list").resolve(archive + "-" + terminal);
  }

  /** What the list was asked for. */
  public LastQuery query() {
    return new LastQuery(file);
  }

  /** Remembers the paths of the posts listed, first row first. */
  public void remember(List<String> listed) {
    boolean goesOn = listed.size() > paths.size() && listed.subList(0, paths.size()).equals(paths);
    viewed = goesOn ? viewed : 0;
    paths = List.copyOf(listed);
    read = true;
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        removeOld();
      }
      Files.write(file, paths.stream().map(OneLine::of).toList());
    } catch (IOException e) {
      // A state folder that cannot be written costs one-shot commands their @ refs and nothing
      // else.
      read = true;
    }
  }

  /** Says which post a person has read. */
  public void view(String path) {
    int row = all().indexOf(path) + 1;
    viewed = row == 0 ? viewed : row;
  }

  /** The row of the post that was read last, counted from 1; 0 where none was. */
  public int viewed() {
    return viewed;
  }

  /** The paths of rows {@code first} to {@code last}, counted from 1. */
  public List<String> rows(int first, int last, String ref) {
    List<String> all = all();
    if (all.isEmpty()) {
      throw Problem.of(ref, whyEmpty()).withHint("backfile list").asException();
    }
    if (first < 1 || first > last || last > all.size()) {
      throw Problem.of(ref, "the last list has rows 1 to " + all.size()).asException();
    }
    return all.subList(first - 1, last);
  }

  /** What keeps a list without rows from having one. */
  public String whyEmpty() {
    return Files.exists(file)
        ? "the last list has no rows"
        : "no list has been shown yet in this terminal session";
  }

  public List<String> all() {
    if (!read) {
      paths = stored();
      read = true;
    }
    return paths;
  }

  private List<String> stored() {
    try {
      return Files.readAllLines(file).stream().map(OneLine::undo).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw Problem.of(file.toString(), "the last list cannot be read").asException(e);
    }
  }

  private void removeOld() throws IOException {
    Instant limit = Instant.now().minus(KEPT);
    List<Path> old = new ArrayList<>();
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path each : (Iterable<Path>) files::iterator) {
        if (Files.getLastModifiedTime(each).toInstant().isBefore(limit)) {
          old.add(each);
        }
      }
    }
    for (Path each : old) {
      Files.deleteIfExists(each);
    }
  }
}
