package footnote;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The rules of the house. */
@AnalyzeClasses(packages = "footnote", importOptions = ImportOption.DoNotIncludeTests.class)
class DesignTest {

    private static final String[] FACES = {"Web", "Slack", "Eval"};

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("footnote.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOMS_WITHIN_ROOMS_FORM_NO_CYCLE =
            slices().matching("footnote.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWN_AND_FACES_NEVER_MEET = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("Corpus")
            .definedBy("footnote.corpus..")
            .layer("Read")
            .definedBy("footnote.read..")
            .layer("Folder")
            .definedBy("footnote.folder..")
            .layer("Grammar")
            .definedBy("footnote.grammar..")
            .layer("Search")
            .definedBy("footnote.search..")
            .layer("Model")
            .definedBy("footnote.model..")
            .layer("Text")
            .definedBy("footnote.text..")
            .layer("Check")
            .definedBy("footnote.check..")
            .layer("Answer")
            .definedBy("footnote.answer..")
            .layer("Quote")
            .definedBy("footnote.quote..")
            .layer("Write")
            .definedBy("footnote.write..")
            .layer("Suggest")
            .definedBy("footnote.suggest..")
            .layer("Chat")
            .definedBy("footnote.chat..")
            .layer("Web")
            .definedBy("footnote.web..")
            .layer("Slack")
            .definedBy("footnote.slack..")
            .layer("Eval")
            .definedBy("footnote.eval..")
            .layer("Root")
            .definedBy("footnote")
            .whereLayer("Root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("Web")
            .mayOnlyBeAccessedByLayers("Root")
            .whereLayer("Slack")
            .mayOnlyBeAccessedByLayers("Root")
            .whereLayer("Eval")
            .mayOnlyBeAccessedByLayers("Root")
            .whereLayer("Suggest")
            .mayOnlyBeAccessedByLayers(upTo("Root"))
            .whereLayer("Chat")
            .mayOnlyBeAccessedByLayers(upTo("Root"))
            .whereLayer("Quote")
            .mayOnlyBeAccessedByLayers("Root", "Eval")
            .whereLayer("Write")
            .mayOnlyBeAccessedByLayers("Root")
            .whereLayer("Answer")
            .mayOnlyBeAccessedByLayers(upTo("Root", "Chat", "Suggest", "Quote", "Write"))
            .whereLayer("Model")
            .mayOnlyBeAccessedByLayers(upTo("Root", "Chat", "Quote", "Write", "Answer"))
            .whereLayer("Text")
            .mayOnlyBeAccessedByLayers("Write")
            .whereLayer("Check")
            .mayOnlyBeAccessedByLayers(upTo("Root", "Chat", "Suggest", "Quote", "Write", "Answer"))
            .whereLayer("Search")
            .mayOnlyBeAccessedByLayers(upTo("Root", "Chat", "Suggest", "Quote", "Write", "Answer", "Check", "Text"))
            .whereLayer("Grammar")
            .mayOnlyBeAccessedByLayers("Chat", "Suggest", "Quote", "Answer", "Check", "Search", "Corpus")
            .whereLayer("Folder")
            .mayOnlyBeAccessedByLayers("Root", "Search")
            .whereLayer("Read")
            .mayOnlyBeAccessedByLayers("Root", "Eval", "Search")
            .whereLayer("Corpus")
            .mayOnlyBeAccessedByLayers(
                    upTo("Root", "Chat", "Suggest", "Quote", "Write", "Answer", "Check", "Text", "Search", "Read"));

    @ArchTest
    static final ArchRule LUCENE_STAYS_IN_SEARCH = only("footnote.search..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule EMBEDDING_MODELS_STAY_IN_SEARCH =
            only("footnote.search..", "dev.langchain4j.model.embedding..", "dev.langchain4j.data.segment..");

    @ArchTest
    static final ArchRule CHAT_MODELS_STAY_IN_MODEL = only("footnote.model..", "dev.langchain4j.model.chat..");

    @ArchTest
    static final ArchRule SLACKS_CLIENT_STAYS_IN_SLACK = only("footnote.slack..", "com.slack..", "okhttp3..");

    @ArchTest
    static final ArchRule OPENNLP_STAYS_IN_GRAMMAR = only("footnote.grammar..", "opennlp..");

    @ArchTest
    static final ArchRule PDFBOX_STAYS_WHERE_PDF_IS_READ =
            only("footnote.read.pdf..", "org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule JAVALIN_STAYS_IN_THE_FACES = noClasses()
            .that(not(resideInAnyPackage("footnote.web..", "footnote.slack..", "footnote")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.javalin..");

    @ArchTest
    static final ArchRule THE_ENVIRONMENT_IS_READ_IN_SETTINGS = noClasses()
            .that()
            .doNotBelongToAnyOf(Settings.class)
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule NOBODY_WRITES_TO_THE_STANDARD_STREAMS =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = classes()
            .should()
            .haveNameNotMatching(
                    "(.*[.$])?([A-Z][A-Za-z0-9]*)?(Impl|Default|Abstract|Utils?|Helper|Manager|Service|Base)([A-Z0-9$].*)?");

    @ArchTest
    static void every_package_says_where_null_may_be(JavaClasses classes) {
        JavaPackage root = classes.getPackage("footnote");
        assertThat(root.isAnnotatedWith(NullMarked.class)).isTrue();
        assertThat(root.getSubpackagesInTree())
                .hasSizeGreaterThan(4)
                .allMatch(each -> each.getClasses().isEmpty() || each.isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static void the_readme_tells_of_no_class_that_is_gone(JavaClasses classes) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String howItWorks = readme.substring(readme.indexOf("## How it works"), readme.indexOf("## Limits"));
        assertThat(Pattern.compile("(?<=\\(`)\\p{Lu}\\w+(?=`\\))")
                        .matcher(howItWorks)
                        .results()
                        .map(MatchResult::group))
                .hasSizeGreaterThan(10)
                .isSubsetOf(classes.stream().map(JavaClass::getSimpleName).toList());
    }

    private static ArchRule only(String room, String... libraries) {
        return noClasses()
                .that(not(resideInAPackage(room)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static String[] upTo(String... others) {
        String[] layers = Arrays.copyOf(FACES, FACES.length + others.length);
        System.arraycopy(others, 0, layers, FACES.length, others.length);
        return layers;
    }
}
