package footnote.web;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium with nobody before it. */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;
    private final WebDriverWait wait;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.wait = new WebDriverWait(driver, Duration.ofSeconds(15), Duration.ofMillis(25));
        wait.ignoring(StaleElementReferenceException.class);
    }

    /** A browser; the test is skipped where there is none, except where one is required. */
    static Browser open() {
        return new Browser(Chromium.start());
    }

    /** Shows pages as on that screen from now on; on a phone fingers press, and nothing can be hovered. */
    void on(Screen screen) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width(),
                        "height",
                        screen.height(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        screen.isPhone()));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", screen.isPhone()));
        media("", Map.of("prefers-color-scheme", screen.scheme(), "prefers-reduced-motion", "reduce"));
    }

    /** Goes to an address with nothing left of what an earlier test did. */
    void goTo(String address) {
        driver.get(address);
    }

    /** A browser that was never here: no cookies, nothing kept. */
    void forgetEverything() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeScript("try { localStorage.clear(); sessionStorage.clear(); } catch {}");
    }

    void forgetWhatWasLoaded() {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    void offline(boolean offline) {
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Has the page's clock be of that time zone; empty for the machine's. */
    void inZone(String zone) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    void allowClipboard(String origin) {
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("origin", origin, "permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    /** Shows the page as on that medium, {@code print} or, where empty, the screen. */
    void media(String medium, Map<String, String> features) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        features.entrySet().stream()
                                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                                .toList()));
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    void back() {
        driver.navigate().back();
    }

    /** The element, once it is shown. */
    WebElement shown(String selector) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    void gone(String selector) {
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** Waits until an element holds these words. */
    void says(String selector, String words) {
        until(() -> all(selector).stream().anyMatch(element -> element.getText().contains(words)));
    }

    void until(Supplier<Boolean> condition) {
        wait.until(_ -> condition.get());
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String text(String selector) {
        return shown(selector).getText();
    }

    void press(String selector) {
        press(shown(selector));
    }

    /** Presses an element where nothing lies over it. */
    void press(WebElement element) {
        reveal(element);
        element.click();
    }

    private void reveal(WebElement element) {
        run("arguments[0].scrollIntoView({ block: 'nearest', behavior: 'instant' })", element);
    }

    void hover(String selector) {
        WebElement element = shown(selector);
        reveal(element);
        new Actions(driver).moveToElement(element).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Types into what has the focus. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses Tab until the element has the focus, as often as a page of this size may need. */
    void tabTo(String selector) {
        walkTo(selector, () -> new Actions(driver).sendKeys(Keys.TAB));
    }

    /** The same backwards. */
    void tabBackTo(String selector) {
        walkTo(
                selector,
                () -> new Actions(driver).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT));
    }

    private void walkTo(String selector, Supplier<Actions> step) {
        for (int pressed = 0; pressed < 40; pressed++) {
            if (has(selector + ":focus")) {
                return;
            }
            step.get().perform();
        }
        throw new AssertionError("no key leads to " + selector);
    }

    boolean has(String selector) {
        return !all(selector).isEmpty();
    }

    /** Whether the element's middle is inside the window. */
    boolean isInView(String selector) {
        return Boolean.TRUE.equals(driver.executeScript(
                "const r = document.querySelector(arguments[0]).getBoundingClientRect();"
                        + "const y = (r.top + r.bottom) / 2; return y > 0 && y < innerHeight && r.right > 0 && r.left < innerWidth;",
                selector));
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script comes to that waits; {@code arguments[arguments.length - 1]} hears the result. */
    @Nullable
    Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** What the page complained of since the last look: errors of its scripts and of its security policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The network's and the page's events since the last look, as DevTools tells them. */
    List<String> happenings() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** A picture of the window as PNG, in base 64. */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** A picture as JPEG. */
    byte[] jpeg(int quality) {
        Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "jpeg", "quality", quality))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
