package org.gradientgrader.cli.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursePomTest {

    private static final String POM =
            """
            <project>
              <version>1.2</version>
              <properties><version.ours> 3.4 </version.ours><x/></properties>
              <dependencyManagement><dependencies>
                <dependency>
                  <groupId>a</groupId><artifactId>b</artifactId><version>${version.ours}</version>
                  <exclusions><exclusion><groupId>c</groupId><artifactId>*</artifactId></exclusion></exclusions>
                </dependency>
                <dependency><groupId>own</groupId><artifactId>d</artifactId><version>${project.version}</version></dependency>
              </dependencies></dependencyManagement>
              <dependencies>
                <dependency><groupId>a</groupId><artifactId>b</artifactId></dependency>
                <dependency><groupId>e</groupId><artifactId>f</artifactId><scope>runtime</scope></dependency>
                <dependency><groupId>g</groupId><artifactId>h</artifactId><scope>test</scope></dependency>
              </dependencies>
              <build><pluginManagement><plugins>
                <plugin><artifactId>p</artifactId><version>5</version><configuration><flags>${x} -y ${version.ours}</flags></configuration></plugin>
              </plugins></pluginManagement></build>
            </project>
            """;

    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("pom.xml"), text);
    }

    private CoursePom pom() throws IOException {
        return CoursePom.read(file(POM), "1.2-abc");
    }

    @Test
    void managedVersionsAreSpelledOut() throws IOException {
        assertThat(CoursePom.versionIn(file(POM))).isEqualTo("1.2");
        assertThat(pom().managed())
                .extracting(Dependency::xml)
                .containsExactly(
                        "<dependency><groupId>a</groupId><artifactId>b</artifactId>"
                                + "<version>3.4</version><exclusions><exclusion>"
                                + "<groupId>c</groupId><artifactId>*</artifactId>"
                                + "</exclusion></exclusions></dependency>",
                        "<dependency><groupId>own</groupId><artifactId>d</artifactId>"
                                + "<version>1.2-abc</version></dependency>");
    }

    @Test
    void dependenciesOfTestsAreNotNeededAtRunTime() throws IOException {
        assertThat(pom().atRunTime())
                .extracting(dependency -> dependency.coordinates().artifact())
                .containsExactly("b", "f");
    }

    @Test
    void referencesThatProfilesFillStayOpen() throws IOException {
        assertThat(pom().pluginVersion("p")).isEqualTo("5");
        assertThat(pom().pluginConfiguration("p", "flags")).isEqualTo("${x} -y 3.4");
    }

    @Test
    void publishedPomTakesItsVersionsFromTheBom() throws IOException {
        String published = new PublishedPom("1.2-abc").jar("z", pom().atRunTime());
        CoursePom read = CoursePom.read(file(published), "");
        assertThat(CoursePom.versionIn(file(published))).isEqualTo("1.2-abc");
        assertThat(read.atRunTime()).isEqualTo(pom().atRunTime());
        assertThat(read.managed())
                .containsExactly(
                        new Dependency(
                                new Dependency.Coordinates("org.gradientgrader", "grader-bom"),
                                "1.2-abc",
                                "pom",
                                "import",
                                List.of()));
    }

    @Test
    void complaintsNameTheFileAndWhatIsMissing() throws IOException {
        CoursePom pom = pom();
        assertThatThrownBy(() -> pom.property("nothing"))
                .isInstanceOf(NotReleasable.class)
                .hasMessage(folder.resolve("pom.xml") + " has no nothing, which a release needs");
        assertThatThrownBy(() -> CoursePom.read(file("<project>"), "1"))
                .isInstanceOf(NotReleasable.class)
                .hasMessageContaining("pom.xml is no XML");
        assertThatThrownBy(() -> CoursePom.versionIn(folder.resolve("none.xml")))
                .isInstanceOf(NotReleasable.class)
                .hasMessageContaining("run the command in a clone of the course repository");
    }

    @Test
    void doctypesAreRefused() {
        assertThatThrownBy(
                        () ->
                                CoursePom.versionIn(
                                        file(
                                                "<!DOCTYPE p [<!ENTITY e SYSTEM"
                                                        + " \"file:///etc/passwd\">]><p>&e;</p>")))
                .isInstanceOf(NotReleasable.class)
                .hasMessageContaining("DOCTYPE");
    }
}
