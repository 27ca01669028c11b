// Describes what has the focus, or null when nothing has.
() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const href = element.getAttribute("href") || "";
    const target = href.startsWith("#") ? document.getElementById(decodeURIComponent(href.slice(1))) : null;
    return {
        stop: element.dataset.stop,
        name: `<${element.localName}> '${(element.textContent || "").replace(/\s+/g, " ").trim().slice(0, 50)}'`,
        skip: Boolean(target && (target.localName === "main" || target.contains(document.querySelector("h1")))),
        seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
        outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
    };
};
