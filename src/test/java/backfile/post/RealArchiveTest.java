package backfile.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.link.SourceLink;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealArchiveTest {
  private static final Path FOLDER = Path.of("../shared/archive").toAbsolutePath().normalize();
  private static final List<Post> POSTS = new ArrayList<>();

  @BeforeAll
  static void read() {
    Path folder = Files.isDirectory(FOLDER) ? FOLDER : Path.of("../../shared/archive");
    Assumptions.assumeTrue(Files.isDirectory(folder), "the real archive is not here");
    PostReader reader = new PostReader(ZoneOffset.UTC, SourceLink::tidy);
    int rounds = Integer.getInteger("rounds", 1);
    for (int round = 0; round < rounds; round++) {
      POSTS.clear();
      long start = System.nanoTime();
      List<ArchiveFile> files = Archive.files(folder, kinds -> {}, problem -> POSTS.add(null));
      long walked = System.nanoTime();
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      files.forEach(file -> POSTS.add(reader.read(file)));
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      if (rounds > 1) {
        long walk = (walked - start) / 1_000_000;
        System.err.println("walk " + walk + " ms, read " + cpu / 1_000_000 + " ms CPU");
      }
    }
  }

  @Test
  void everyFileIsAPost() {
    assertEquals(2868, POSTS.size());
    assertEquals(List.of(), pathsOf(post -> post.broken().isPresent()));
  }

  @Test
  void titlesAreCleanText() {
    assertEquals(
        List.of(),
        pathsOf(
            post ->
                post.title().isEmpty()
                    || post.title().contains("&#")
                    || post.title().contains("&amp;")
                    || post.title().contains("\n")));
  }

  @Test
  void everyPostHasADateThatItsFileNameAgreesWith() {
    assertEquals(
        List.of("_pages/sample-page.md"),
        pathsOf(
            post -> {
              String day = post.date().map(date -> date.toString().substring(0, 10)).orElse("none");
              return !post.path().startsWith("_posts/" + day + "-");
            }));
  }

  @Test
  void idsAndSlugsAreUnique() {
    assertEquals(2868, POSTS.stream().map(Post::id).distinct().count());
    assertEquals(2868, POSTS.stream().map(Post::slug).distinct().count());
  }

  @Test
  void onlyTheSamplePageHasNoSource() {
    assertEquals(List.of("_pages/sample-page.md"), pathsOf(post -> post.sourceLink().isEmpty()));
    assertEquals(List.of(), pathsOf(post -> post.sourceLink().orElse("").contains("&#")));
  }

  @Test
  void categoriesAreSinglePlainNames() {
    assertEquals(List.of("_pages/sample-page.md"), pathsOf(post -> post.categories().isEmpty()));
    assertEquals(
        List.of(),
        pathsOf(
            post ->
                post.categories().stream()
                    .anyMatch(name -> name.contains(",") || name.contains("&amp;"))));
  }

  private static List<String> pathsOf(Predicate<Post> wanted) {
    return POSTS.stream().filter(wanted).map(Post::path).toList();
  }
}
