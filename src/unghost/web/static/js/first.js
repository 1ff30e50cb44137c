// First steps: a file goes up in pieces and may go on where it broke off; what is being read is told as it happens.
// Without this file the same form sends the file in one go, and the page looks again by itself.
(() => {
  "use strict";
  const TRIES = 6;
  const wait = (seconds) => new Promise((done) => setTimeout(done, 1000 * seconds));

  // -- what is going on ------------------------------------------------------------------------------------------------
  const shown = document.querySelector("[data-job]");
  if (shown && window.EventSource) {
    const announce = document.querySelector("[data-announce]");
    const lines = new EventSource(`/jobs/${encodeURIComponent(shown.dataset.job)}/events`);
    const show = (event) => {
      const told = JSON.parse(event.data);
      shown.querySelector(".sight").innerHTML = told.html; // made and escaped by the server, as on the page itself
      if (announce && announce.textContent !== told.step) announce.textContent = told.step;
    };
    lines.addEventListener("sight", show);
    lines.addEventListener("over", (event) => {
      show(event);
      lines.close();
      const here = new URL(location.href); // with what was typed, for whoever must correct it
      here.searchParams.set("job", shown.dataset.job);
      location.replace(here);
    });
    lines.addEventListener("error", () => {
      if (lines.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
    });
    addEventListener("pagehide", () => lines.close());
  }

  // -- where the user is -----------------------------------------------------------------------------------------------
  const zone = document.querySelector("[data-guess-zone]");
  if (zone) {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if ([...zone.options].some((option) => option.value === here)) zone.value = here;
  }

  // -- a file ----------------------------------------------------------------------------------------------------------
  const form = document.querySelector("form[data-upload]");
  if (!form) return;
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector(".drop");
  const [words, bar] = form.querySelectorAll(".sending");
  const csrf = new URL(form.action).searchParams.get("csrf");

  function say(text, share) {
    words.hidden = false;
    words.textContent = text;
    bar.hidden = share === undefined;
    if (share !== undefined) bar.value = share;
  }

  async function sent(file, at, size) {
    const about = new URLSearchParams({ csrf, name: file.name, size: file.size, stamp: file.lastModified, at });
    const kind = new URL(form.action).searchParams.get("kind");
    if (kind) about.set("kind", kind);
    return fetch(`${form.dataset.upload}?${about}`, { method: "POST", body: file.slice(at, at + size), headers: { "Content-Type": "application/octet-stream" } });
  }

  async function send(file) {
    const button = form.querySelector("button");
    button.disabled = true;
    let at = 0;
    let failed = 0;
    say(form.dataset.sending.replace("%s", file.name), 0);
    for (;;) {
      let answer;
      try {
        answer = await sent(file, at, Number(form.dataset.piece));
      } catch {
        failed += 1;
        if (failed >= TRIES) {
          say(form.dataset.over);
          button.disabled = false;
          return;
        }
        say(form.dataset.broke, at / file.size);
        await wait(2 ** failed / 2);
        continue;
      }
      const told = (answer.headers.get("Content-Type") || "").startsWith("application/json") ? await answer.json() : null;
      if (!told || told.sentence) {
        say(told ? `${told.sentence} ${told.remedy}` : (await answer.text()).slice(0, 300));
        if (!told) location.reload();
        button.disabled = false;
        return;
      }
      failed = 0;
      if (told.to) {
        location.assign(told.to);
        return;
      }
      at = told.at;
      say(form.dataset.sending.replace("%s", file.name), file.size ? at / file.size : 0);
    }
  }

  form.addEventListener("submit", (event) => {
    const file = input.files[0];
    if (!file || !file.size) return; // an empty one is told of by the server
    event.preventDefault();
    send(file);
  });
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
})();
