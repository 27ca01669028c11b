// Reads one page and returns its faults as [{rule, message}]. Runs inside the page, so also where the page may run no script.
(options) => {
    const faults = [];
    const fault = (rule, message) => faults.push({ rule, message });
    const words = (element) => (element.textContent || "").replace(/\s+/g, " ").trim();
    const show = (element) => {
        const id = element.id ? `#${element.id}` : "";
        return `<${element.localName}${id}> '${words(element).slice(0, 50)}'`;
    };
    const shown = (element) => {
        const box = element.getBoundingClientRect();
        return element.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1;
    };

    const legible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // A link such as 'close' shows only while what it closes is open; it leads back, or away. What leads on belongs to the text.
    const leadsBack = (element) => {
        const link = element.closest("a[href^='#']");
        const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (!target) return false;
        return !target.closest("main") || Boolean(link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING);
    };

    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
        const wide = [...document.body.querySelectorAll("*")].filter((element) => {
            if (element.getBoundingClientRect().right <= root.clientWidth + 1) return false;
            for (let parent = element.parentElement; parent; parent = parent.parentElement) {
                if (getComputedStyle(parent).overflowX !== "visible" && parent !== document.body) return false;
            }
            return true;
        });
        fault("reflow", `the page is ${root.scrollWidth} px wide in ${root.clientWidth}: ${wide.slice(0, 3).map(show).join(", ")}`);
    }

    let level = 0;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
        const next = Number(heading.localName[1]);
        if (next > level + 1) fault("headings", `${show(heading)} follows level ${level}`);
        if (!words(heading)) fault("headings", `an empty ${heading.localName}`);
        level = next;
    }
    const titles = document.querySelectorAll("h1").length;
    if (titles !== 1) fault("headings", `${titles} headings of level 1`);

    for (const table of document.querySelectorAll("table")) {
        if (!table.caption || !words(table.caption)) fault("tables", `${show(table)} has no caption`);
        const heads = [...table.querySelectorAll("th")];
        if (heads.length === 0) fault("tables", `${show(table)} has no header cell`);
        for (const head of heads) {
            const scoped = ["col", "row", "colgroup", "rowgroup"].includes(head.getAttribute("scope"));
            if (!scoped) fault("tables", `${show(head)} has no scope`);
        }
    }

    for (const picture of document.querySelectorAll("svg")) {
        if (picture.parentElement.closest("svg") || picture.closest("[aria-hidden='true']")) continue;
        const labels = (picture.getAttribute("aria-labelledby") || "").split(/\s+/).map((id) => document.getElementById(id));
        const title = [...picture.children].find((child) => child.localName === "title");
        const named = picture.getAttribute("aria-label") || [title, ...labels].some((label) => label && words(label));
        if (!named) fault("svg", `${show(picture)} has no name`);
    }

    const seen = new Set();
    for (const element of document.querySelectorAll("[id]")) {
        if (seen.has(element.id)) fault("links", `the id '${element.id}' is used twice`);
        seen.add(element.id);
    }
    for (const link of document.querySelectorAll("a[href]")) {
        const url = new URL(link.href, document.baseURI);
        const here = url.origin === location.origin && url.pathname === location.pathname;
        const nowhere = here && url.hash && !seen.has(decodeURIComponent(url.hash.slice(1)));
        if (nowhere) fault("links", `${show(link)} leads to ${url.hash}, which is not on the page`);
        if (!words(link) && !link.getAttribute("aria-label")) fault("links", `a link to ${link.getAttribute("href")} has no words`);
    }

    for (const control of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
        if (!shown(control)) continue;
        const box = control.getBoundingClientRect();
        if (box.width >= 24 && box.height >= 24) continue;
        const block = control.parentElement.closest("p, li, td, th, dd, dt, figcaption, caption, blockquote, div");
        const inText = getComputedStyle(control).display === "inline" && block && words(block).length > words(control).length + 1;
        if (!inText) fault("target-size", `${show(control)} is ${Math.round(box.width)} by ${Math.round(box.height)} px`);
    }

    if (options.reading) {
        const apart = "script, style, noscript, template, title, desc, datalist, option, details:not([open]) > :not(summary)";
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
            const parent = text.parentElement;
            if (!text.data.trim() || parent.closest(apart)) continue;
            if (!legible(parent) && !leadsBack(parent)) {
                fault("reading", `'${text.data.trim().slice(0, 50)}' is hidden from someone without script`);
            }
        }
        if (words(document.querySelector("main") || document.createElement("p")).length < 20) fault("reading", "main has no text");
    }
    return faults;
};
