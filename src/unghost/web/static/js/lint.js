// Lint while one types. A mirror of each box lies behind it and bears the underlines; the server's answer is a list of notes, each
// with its place. Without this file the same buttons send the form. Places count UTF-16 units, as strings do here.
(() => {
  "use strict";
  const form = document.querySelector("form[data-lint]");
  if (!form) return;
  const PAUSE = 300; // milliseconds without a key pressed after which the text is looked at
  const ALIGNED = 40; // notes that are set beside their words
  const RANK = ["error", "warn", "note", "praise"];
  const list = document.querySelector("[data-lint-found]");
  const status = document.querySelector("[data-lint-said]");
  const wide = window.matchMedia("(min-width: 64rem)");
  const boxes = new Map([...form.querySelectorAll("[data-lint-field]")].map((area) => [area.dataset.lintField, box(area)]));
  let spans = [];
  let waiting = 0;
  let asking = null;
  let sending = false;
  let calmed = 0; // sentences that were said calmer at once, until the list says so
  document.documentElement.classList.add("scripted");

  function box(area) {
    const mirror = document.createElement("div");
    mirror.className = "lint-mirror";
    mirror.setAttribute("aria-hidden", "true");
    area.before(mirror);
    area.parentElement.classList.add("live");
    return { area, mirror, text: area.value };
  }

  // ── What was found, and where it stands now ──────────────────────────────────────────────────────────────────────────

  function take() {
    const notes = [...list.querySelectorAll(".note[data-field]")];
    spans = notes.map((note) => {
      const of = note.dataset;
      const calmer = "calmer" in of ? { first: +of.calmerStart, last: +of.calmerEnd } : null;
      const allow = "allow" in of ? { first: +of.allowStart, last: +of.allowStart } : null;
      return { note, box: boxes.get(of.field), level: of.level, words: { first: +of.start, last: +of.end }, calmer, allow };
    });
    draw();
  }

  // A change keeps what stands before it, moves what stands behind it, and ends what it touches.
  function moved(place, from, to, grown) {
    if (!place || place.last <= from) return place;
    return place.first >= to ? { first: place.first + grown, last: place.last + grown } : null;
  }

  function typed(one) {
    const before = one.text;
    const after = one.area.value;
    const least = Math.min(before.length, after.length);
    let from = 0;
    while (from < least && before[from] === after[from]) from += 1;
    let tail = 0;
    while (tail < least - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
    one.text = after;
    for (const span of spans.filter((span) => span.box === one)) {
      const change = [from, before.length - tail, after.length - before.length];
      span.words = moved(span.words, ...change);
      span.calmer = moved(span.calmer, ...change);
      span.allow = moved(span.allow, ...change);
      span.note.hidden = !span.words;
      const button = span.note.querySelector("[data-apply]");
      if (button) button.disabled = !span.calmer;
    }
    spans = spans.filter((span) => span.words);
    draw(one);
  }

  function draw(only) {
    for (const one of only ? [only] : boxes.values()) {
      const mine = spans.filter((span) => span.box === one);
      const cuts = [...new Set([0, one.text.length, ...mine.flatMap((span) => [span.words.first, span.words.last])])].sort((a, b) => a - b);
      mine.forEach((span) => (span.marks = []));
      one.mirror.replaceChildren(...cuts.slice(1).map((end, at) => piece(one, mine, cuts[at], end)), "\n");
    }
    align();
  }

  function piece(one, mine, start, end) {
    const words = one.text.slice(start, end);
    const here = mine.filter((span) => span.words.first < end && span.words.last > start);
    if (!here.length) return words;
    here.sort((a, b) => RANK.indexOf(a.level) - RANK.indexOf(b.level));
    const mark = document.createElement("mark");
    mark.className = `fault fault-${here[0].level}`;
    mark.textContent = words;
    here.forEach((span) => span.marks.push(mark));
    return mark;
  }

  // On a wide page each note begins beside its words, or below the note before it.
  function align() {
    const shown = spans.slice(0, ALIGNED);
    shown.forEach(({ note }) => (note.style.marginBlockStart = ""));
    if (!wide.matches || !("beside" in list.dataset)) return;
    for (const { note, marks } of shown) {
      if (!marks || !marks.length) continue;
      const gap = marks[0].getBoundingClientRect().top - note.getBoundingClientRect().top;
      if (gap > 0) note.style.marginBlockStart = `${gap}px`;
    }
  }

  // ── Asking: after a pause; the latest answer wins ────────────────────────────────────────────────────────────────────

  function later(pause) {
    clearTimeout(waiting);
    if (asking) asking.abort();
    waiting = setTimeout(ask, pause);
  }

  async function ask() {
    const mine = (asking = new AbortController());
    try {
      const body = new URLSearchParams(new FormData(form));
      if (calmed) body.set("calmed", calmed);
      const answer = await fetch(form.dataset.lint, { method: "POST", body, signal: mine.signal, redirect: "error" });
      if (answer.status === 401) {
        const ended = await answer.text(); // the session: what to do stands there
        if (!mine.signal.aborted && status) status.textContent = ended;
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      const text = await answer.text();
      if (!mine.signal.aborted) adopt(text);
    } catch {
      if (!mine.signal.aborted && status) status.textContent = form.dataset.lost || "";
    }
  }

  function adopt(text) {
    const focused = list.contains(document.activeElement) ? document.activeElement.closest("[id]") : null;
    list.innerHTML = text;
    calmed = 0;
    const said = list.querySelector("[data-said]");
    if (status) status.textContent = said ? said.dataset.said : "";
    take();
    if (focused) (document.getElementById(focused.id)?.querySelector("a, button") || list).focus?.();
    form.dispatchEvent(new CustomEvent("linted"));
  }

  // ── Doing ────────────────────────────────────────────────────────────────────────────────────────────────────────────

  function put(one, place, words) {
    one.area.focus();
    one.area.setSelectionRange(place.first, place.last);
    const done = words ? document.execCommand("insertText", false, words) : document.execCommand("delete"); // keeps the way back
    if (!done) {
      one.area.setRangeText(words, place.first, place.last, "end");
      one.area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function apply(span) {
    if (!span || !span.calmer) return;
    put(span.box, span.calmer, span.note.dataset.calmer);
    later(0);
  }

  function applyAll() {
    const behind = spans.filter((span) => span.calmer).sort((a, b) => b.calmer.first - a.calmer.first);
    const before = new Set(behind.map((span) => `${span.note.dataset.field} ${span.calmer.first} ${span.calmer.last}`)).size;
    behind.forEach((span) => span.calmer && put(span.box, span.calmer, span.note.dataset.calmer));
    calmed = before;
    later(0);
  }

  function allow(span) {
    const why = span.note.querySelector("input");
    if (!why.value.trim()) return why.focus();
    if (span.allow) put(span.box, span.allow, span.note.dataset.allow.replace("{}", () => why.value.trim()));
    later(0);
  }

  const of = (element) => spans.find((span) => span.note.contains(element));
  const beneath = () => {
    const one = [...boxes.values()].find((one) => one.area === document.activeElement);
    const at = one ? one.area.selectionStart : -1;
    return spans.find((span) => span.box === one && span.words.first <= at && at <= span.words.last);
  };

  function light(span) {
    document.querySelectorAll(".at-it").forEach((lit) => lit.classList.remove("at-it"));
    if (!span) return;
    [span.note, ...span.marks].forEach((lit) => lit.classList.add("at-it"));
  }

  function open(span) {
    list.querySelectorAll(".note details[open]").forEach((other) => other.contains(document.activeElement) || (other.open = false));
    if (span) span.note.querySelector("details").open = true;
    light(span);
  }

  function go(span) {
    if (!span) return;
    span.box.area.focus({ preventScroll: true });
    span.box.area.setSelectionRange(span.words.first, span.words.last);
    open(span);
    span.marks[0]?.scrollIntoView({ block: "nearest" });
    if (status) status.textContent = `${span.note.querySelector("h3").textContent.trim()}. ${span.note.querySelector("details p").textContent}`;
  }

  function next(step) {
    const order = [...spans].filter((span) => !span.note.hidden);
    if (!order.length) return;
    const here = beneath() || of(document.activeElement);
    const at = here ? order.indexOf(here) : step > 0 ? -1 : 0;
    go(order[(at + step + order.length) % order.length]);
  }

  // ── What comes in ────────────────────────────────────────────────────────────────────────────────────────────────────

  document.addEventListener("input", (event) => {
    if (event.target.form !== form) return;
    const one = boxes.get(event.target.dataset.lintField);
    if (one) typed(one);
    if (one || event.target.matches("select, input[name=person]")) later(PAUSE);
  });
  form.addEventListener("submit", () => (sending = true));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-apply], [data-apply-all], [data-allow-it], [data-next], .note [data-open]");
    if (!button) return;
    event.preventDefault();
    if (button.matches("[data-apply-all]")) applyAll();
    else if (button.matches("[data-next]")) next(1);
    else if (button.matches("[data-apply]")) apply(of(button));
    else if (button.matches("[data-allow-it]")) allow(of(button));
    else go(of(button));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "F8" && !event.ctrlKey && !event.metaKey) next(event.shiftKey ? -1 : 1);
    else if (event.key === "Enter" && event.altKey) apply(beneath() || of(document.activeElement));
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form.contains(event.target)) form.requestSubmit();
    else if (event.key === "Enter" && event.target.matches("[data-one-line]")) [...boxes.values()].at(-1).area.focus();
    else if (event.key === "Enter" && event.target.matches(".allow input")) allow(of(event.target));
    else return;
    event.preventDefault();
  });
  list.addEventListener("focusin", (event) => {
    const span = of(event.target);
    if (span && event.target.matches("[data-open]")) open(span);
    else light(span);
  });
  list.addEventListener("mouseover", (event) => light(of(event.target)));
  list.addEventListener("toggle", align, true);
  for (const one of boxes.values()) {
    one.area.addEventListener("keyup", () => light(beneath()));
    one.area.addEventListener("click", () => beneath() && open(beneath()));
    one.area.addEventListener("mousemove", (event) => hover(one, event.clientX, event.clientY));
    one.area.addEventListener("mouseleave", () => (one.area.title = ""));
  }
  window.addEventListener("resize", align);
  window.addEventListener("beforeunload", (event) => {
    if ("keep" in form.dataset && !sending && [...boxes.values()].some((one) => one.area.value !== one.area.defaultValue)) event.preventDefault();
  });

  // The words a pointer rests on say why.
  function hover(one, x, y) {
    const inside = (mark) => [...mark.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
    const span = spans.find((span) => span.box === one && span.marks.some(inside));
    const why = span ? span.note.querySelector("details p").textContent : "";
    if (one.area.title === why) return;
    one.area.title = why;
    light(span);
  }

  take();
  if (form.dataset.keep === undefined && !spans.length && [...boxes.values()].some((one) => one.text.trim())) later(0);
})();
