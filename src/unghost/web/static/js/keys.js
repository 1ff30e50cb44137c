// Keys. An element with data-key is pressed by that key, or by two in turn ("g t"); j and k move through [data-item], Enter opens.
// Nothing here is needed: every key presses something that can be clicked. Keys are silent while somebody types.
(() => {
  "use strict";
  const PATIENCE = 1200; // milliseconds that the second key of two may take
  const dialog = document.getElementById("keys");
  if (!dialog || document.body.dataset.keys === "off") return;
  let begun = "";
  let waiting = null; // what the first of two keys presses by itself, should no second one come
  let forgetting = 0;

  const typing = (element) =>
    element.isContentEditable || element.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])");
  const field = (element) => element.matches("input, textarea, select");
  // A field in a fold is gone to, and a link there is followed; a button nobody sees is not pressed.
  const folded = (element) => element.closest("summary") ? null : element.closest("details:not([open])");
  const live = (element) => !element.disabled && !element.closest("[hidden], [inert], dialog:not([open])") && (!dialog.open || dialog.contains(element)) && (!folded(element) || field(element) || element.matches("a[href]"));
  const pressable = () => [...document.querySelectorAll("[data-key]")].filter(live);
  const items = () => [...document.querySelectorAll("[data-item]")].filter((item) => live(item) && item.checkVisibility());
  const chosen = () => document.activeElement.closest("[data-item]") || document.querySelector("[data-item].at");

  function press(element) {
    const fold = folded(element);
    if (fold && field(element)) fold.open = true;
    if (element.matches("[data-keymap]")) return element.click(); // the page stays where it is
    element.focus();
    if (element.matches("textarea, input:not([type=checkbox], [type=radio], [type=submit], [type=button])")) element.select();
    else if (!element.matches("select")) element.click();
    return undefined;
  }

  function move(step) {
    const all = items();
    if (!all.length) return false;
    const at = all.indexOf(chosen());
    const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step))];
    document.querySelectorAll("[data-item].at").forEach((item) => item.classList.remove("at"));
    next.classList.add("at");
    remember(all.indexOf(next));
    const inner = next.matches("a[href], button") ? next : next.querySelector("[data-open], a[href], button, summary");
    if (!inner) next.tabIndex = -1;
    (inner || next).focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    return true;
  }

  // Which item of this page it was is kept with this step back in the browser's history, as a number and nowhere else.
  function remember(at) {
    history.replaceState({ ...history.state, item: at }, "");
  }

  function recall() {
    const item = items()[history.state ? history.state.item : -1];
    if (!item || document.querySelector("[data-item].at")) return;
    item.classList.add("at");
    item.scrollIntoView({ block: "nearest" });
  }

  // The one within the chosen item comes first, so a list may give every item the same keys.
  function meant(keys) {
    const all = pressable().filter((element) => element.dataset.key === keys);
    const item = chosen();
    return all.find((element) => item && item.contains(element)) || all[0];
  }

  function forget() {
    clearTimeout(forgetting);
    begun = "";
    waiting = null;
  }

  function typed(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const keys = begun ? `${begun} ${event.key}` : event.key;
    const alone = waiting;
    forget();
    if (typing(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key.length > 1 && event.key !== "Enter") return;
    const element = event.repeat ? null : meant(keys);
    if (!event.repeat && pressable().some((one) => one.dataset.key.startsWith(`${keys} `))) {
      begun = keys;
      waiting = element;
      forgetting = setTimeout(() => {
        forget();
        if (element) press(element);
      }, PATIENCE);
    } else if (element || alone) press(element || alone);
    else if (keys === "j" || keys === "k") {
      if (!move(keys === "j" ? 1 : -1)) return;
    } else return;
    event.preventDefault();
  }

  function worded(element) {
    const copy = element.cloneNode(true);
    copy.querySelectorAll("kbd, [aria-hidden=true]").forEach((hidden) => hidden.remove());
    return copy.textContent.trim();
  }

  function named(element) {
    const label = element.dataset.keyName || element.getAttribute("aria-label") || worded((element.labels && element.labels[0]) || element);
    return label || element.title || element.name || element.dataset.key;
  }

  function show(event) {
    if (event) event.preventDefault();
    const list = dialog.querySelector("dl");
    const rows = new Map(pressable().map((element) => [element.dataset.key, named(element)]).reverse());
    const all = [...rows].reverse();
    if (items().length) all.unshift(["j k", list.dataset.next], ["Enter", list.dataset.open]);
    all.push(["Esc", list.dataset.leave]);
    list.replaceChildren(...all.flatMap(([keys, words]) => {
      const term = document.createElement("dt");
      keys.split(" ").forEach((key) => {
        const cap = document.createElement("kbd");
        cap.textContent = key;
        term.append(cap, " ");
      });
      const said = document.createElement("dd");
      said.textContent = words;
      return [term, said];
    }));
    dialog.showModal();
  }

  document.addEventListener("keydown", typed);
  document.addEventListener("focusin", (event) => {
    const item = event.target.closest("[data-item]");
    if (!item) return;
    document.querySelectorAll("[data-item].at").forEach((one) => one !== item && one.classList.remove("at"));
    remember(items().indexOf(item));
  });
  addEventListener("pageshow", recall);
  document.querySelectorAll("[data-keymap]").forEach((link) => link.addEventListener("click", show));
})();
