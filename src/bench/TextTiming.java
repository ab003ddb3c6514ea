import backfile.clutter.Cleaner;
import backfile.text.Format;
import backfile.text.LightText;
import java.util.Arrays;
import java.util.Random;
import org.jsoup.Jsoup;

/** Prints, for a cold and a warm process, the milliseconds of backfile's text and of jsoup alone. */
class TextTiming {
  private static int seen;

  public static void main(String[] arguments) {
    String page = page();
    print("first", new double[] {text(page)}, new double[] {jsoup(page)});
    int runs = Integer.parseInt(arguments[0]);
    for (int warming = 0; warming < 40; warming++) {
      text(page);
      jsoup(page);
    }
    double[] texts = new double[runs];
    double[] parses = new double[runs];
    for (int run = 0; run < runs; run++) {
      texts[run] = text(page);
      parses[run] = jsoup(page);
    }
    print("warm", texts, parses);
    System.err.println(seen);
  }

  private static void print(String name, double[] texts, double[] parses) {
    System.out.println(name + "\t" + median(texts) + "\t" + median(parses));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static double text(String page) {
    long start = System.nanoTime();
    seen += LightText.of(Cleaner.read(page, Format.PAGE)).words();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double jsoup(String page) {
    long start = System.nanoTime();
    seen += Jsoup.parse(page).childNodeSize();
    return (System.nanoTime() - start) / 1e6;
  }

  /** As pages of news are: half of it tags, navigation and teasers around the article. */
  private static String page() {
    Random random = new Random(1);
    StringBuilder html = new StringBuilder("<!doctype html><html><head><title>x</title></head><body>");
    html.append("<nav><ul>");
    for (int link = 0; link < 200; link++) {
      html.append("<li class='nav-item'><a href='/section/").append(link).append("'>Part</a></li>");
    }
    html.append("</ul></nav><article class='story-body'>");
    while (html.length() < 1_000_000) {
      html.append("<div class='paragraph' data-id='").append(random.nextInt()).append("'><p>");
      for (int word = random.nextInt(80); word >= 0; word--) {
        String letters = Long.toString(Math.abs(random.nextLong()), 36);
        html.append(letters, 0, 2 + random.nextInt(8)).append(word % 12 == 0 ? ", " : " ");
        if (word % 20 == 7) {
          html.append("<a href='http://a.test/").append(word).append("'>a link</a> <em>here</em> ");
        }
      }
      html.append("</p></div><aside class='related'><a href='/r'>More</a></aside>");
    }
    return html.append("</article><footer>End</footer></body></html>").toString();
  }
}
