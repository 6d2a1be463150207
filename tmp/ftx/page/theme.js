const THEMES = ['system', 'light', 'dark'];
const NAMES = { system: 'System theme', light: 'Light theme', dark: 'Dark theme' };
const root = document.documentElement;
const button = document.querySelector('.theme');
const bars = document.querySelectorAll('meta[name="theme-color"]');

function show(theme) {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
    root.dataset.theme = theme;
    button.querySelector('.choice').textContent = NAMES[theme];
    button.title = `Switch to the ${NAMES[next].toLowerCase()}`;
    button.onclick = () => {
        keep(next);
        show(next);
    };
    bars.forEach((bar, i) => {
        const own = THEMES[i + 1];
        bar.media = theme === 'system' ? `(prefers-color-scheme: ${own})` : theme === own ? 'all' : 'not all';
    });
}

function kept() {
    try {
        return localStorage.getItem('theme');
    } catch {
        return null;
    }
}

function keep(theme) {
    try {
        localStorage.setItem('theme', theme);
    } catch {
        // A browser that keeps nothing still shows the theme until the page is left.
    }
}

show(THEMES.includes(kept()) ? kept() : 'system');
