package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the golden files in a browser; skipped, and says so, where there is none. */
class PageIT {

    private static final Path GOLDEN =
            Path.of("grader/core/src/test/resources/org/gradientgrader/core/report");

    /**
     * Looks at a page in a frame of one width, from outside, because the page's policy lets no
     * script run in it. Prints what it finds: nothing, if all is well.
     */
    private static final String INSPECTION =
            """
            <!DOCTYPE html>
            <meta charset="utf-8">
            <iframe id="page" src="%s" width="%d" height="800"></iframe>
            <pre id="findings">not inspected</pre>
            <script>
            const frame = document.getElementById('page');
            frame.onload = () => {
              const found = [];
              const page = frame.contentDocument;
              const root = page.documentElement;
              if (root.scrollWidth > frame.clientWidth)
                found.push('the page is ' + root.scrollWidth + ' wide');
              for (const details of page.querySelectorAll('details')) details.open = true;
              if (root.scrollWidth > frame.clientWidth)
                found.push('with all numbers open the page is ' + root.scrollWidth + ' wide');
              const drawings = page.querySelectorAll('svg.chart');
              for (const drawing of drawings) {
                const id = drawing.closest('figure').id;
                const box = drawing.getBoundingClientRect();
                if (box.width < 200 || box.height < 100) found.push(id + ' has no size');
                if (drawing.querySelectorAll('path, circle, rect, .nothing').length === 0)
                  found.push(id + ' is empty');
                for (const part of drawing.querySelectorAll('text, path, circle, rect, line')) {
                  const inner = part.getBoundingClientRect();
                  if (inner.left < box.left - 1 || inner.right > box.right + 1
                      || inner.top < box.top - 1 || inner.bottom > box.bottom + 1)
                    found.push(id + ' does not hold ' + part.outerHTML);
                }
                const texts = [...drawing.querySelectorAll('text:not(.halo)')];
                texts.forEach((one, i) => texts.slice(i + 1).forEach(other => {
                  const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
                  if (a.width && b.width && a.left < b.right && b.left < a.right
                      && a.top < b.bottom - 2 && b.top < a.bottom - 2)
                    found.push(id + ' has "' + one.textContent + '" over "' + other.textContent + '"');
                }));
                const size = box.width / 400 * 12;
                if (size < 10) found.push(id + ' has text of ' + size + ' pixels');
              }
              for (const part of page.querySelectorAll('h1, h2, h3, h4, figcaption, caption, th'))
                if (!part.textContent.trim()) found.push('an empty ' + part.tagName);
              document.getElementById('findings').textContent =
                  'drawings: ' + drawings.length + '\\n' + found.join('\\n');
            };
            </script>
            """;

    @TempDir private Path folder;

    private Browser browser;

    @BeforeEach
    void findBrowser() {
        Optional<Browser> found = Browser.on(System.getenv(), folder);
        if (found.isEmpty()) {
            System.err.println(
                    "PageIT is SKIPPED: there is no chromium on the PATH, so nobody has looked at"
                            + " the pages; apt-get install chromium");
        }
        assumeTrue(found.isPresent(), "no chromium on the PATH");
        browser = found.orElseThrow();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                        Arguments.of("perfect", 17),
                        Arguments.of("starter", 0),
                        Arguments.of("half-done", 17),
                        Arguments.of("hostile", 12),
                        Arguments.of("extreme", 18),
                        Arguments.of("not-graded", 0))
                .flatMap(
                        page ->
                                Stream.of(400, 1280)
                                        .map(
                                                width ->
                                                        Arguments.of(
                                                                page.get()[0],
                                                                width,
                                                                page.get()[1])));
    }

    @ParameterizedTest(name = "{0} at {1} pixels")
    @MethodSource("pages")
    void nothingOverflowsOverlapsOrIsEmpty(String name, int width, int drawings)
            throws IOException, InterruptedException {
        Path page = Repository.root().resolve(GOLDEN).resolve("html-" + name + ".html");
        Path inspection = folder.resolve("inspection.html");
        Files.writeString(inspection, INSPECTION.formatted(page.toUri(), width));

        List<String> findings = findings(browser.dom(inspection));

        assertThat(findings).containsExactly("drawings: " + drawings);
    }

    private static List<String> findings(String dom) {
        String start = "<pre id=\"findings\">";
        String text = dom.substring(dom.indexOf(start) + start.length());
        return text.substring(0, text.indexOf("</pre>")).strip().lines().toList();
    }
}
