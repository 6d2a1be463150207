package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium with nobody before it. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private final ChromeDriver driver;
    private final WebDriverWait wait;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.wait = new WebDriverWait(driver, Duration.ofSeconds(15));
    }

    /** A browser with a window of that size; the test is skipped where there is none, except where one is required. */
    static Browser open(int width, int height, String scheme) {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (System.getenv("FOOTNOTE_BROWSER_REQUIRED") != null) {
            assertThat(there).as("Chromium and its driver are installed").isTrue();
        }
        Assumptions.assumeTrue(there, "needs /usr/bin/chromium and /usr/bin/chromedriver");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.manage().window().setSize(new Dimension(width, height));
        return new Browser(driver);
    }

    void goTo(String address) {
        driver.get(address);
    }

    /** The element, once it is shown. */
    WebElement shown(String selector) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    void gone(String selector) {
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(selector)));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Types into what has the focus. */
    void type(CharSequence... keys) {
        focused().sendKeys(keys);
    }

    /** Presses a key until the element has the focus, as often as a page of this size may need. */
    void tabTo(String selector, CharSequence key) {
        for (int pressed = 0; pressed < 30; pressed++) {
            if (!all(selector + ":focus").isEmpty()) {
                return;
            }
            type(key);
        }
        throw new AssertionError("no " + key + " leads to " + selector);
    }

    /** Whether the element's middle is inside the window. */
    boolean isInView(String selector) {
        return Boolean.TRUE.equals(driver.executeScript(
                "const r = document.querySelector(arguments[0]).getBoundingClientRect();"
                        + "const y = (r.top + r.bottom) / 2; return y > 0 && y < innerHeight && r.right > 0 && r.left < innerWidth;",
                selector));
    }

    @Nullable
    Object run(String script) {
        return driver.executeScript(script);
    }

    /** What the page complained of: errors of its scripts and of its security policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("/api/suggestions"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
