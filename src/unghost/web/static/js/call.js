// The clock of a call: the same form, only that nothing has to be loaded anew to start and stop it.
(() => {
  "use strict";
  const clock = document.querySelector(".clock");
  const form = clock && clock.closest("form");
  if (!form) return;
  const loaded = performance.now();
  const opened = Date.parse(clock.dataset.now);
  const now = () => opened + performance.now() - loaded; // by the server's clock: this machine's may be off
  const shown = clock.querySelector("output");
  const button = clock.querySelector("button");
  const endings = form.querySelector(".endings").closest("fieldset");
  let begun = form.elements.begun.value ? Date.parse(form.elements.begun.value) : 0;
  let running = 0;

  const seconds = () => Math.max(0, Math.round((now() - begun) / 1000));
  const show = () => {
    const all = seconds();
    shown.textContent = `${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`;
  };
  const run = () => {
    running = setInterval(show, 1000);
    button.hidden = false;
    button.classList.remove("primary");
    button.firstChild.textContent = button.dataset.stop;
    show();
  };

  button.addEventListener("click", (event) => {
    event.preventDefault();
    if (!begun) {
      begun = now();
      form.elements.begun.value = new Date(begun).toISOString();
      const here = new URL(location.href);
      here.searchParams.set("begun", form.elements.begun.value);
      history.replaceState(null, "", here); // a page loaded again goes on with its clock
      run();
    } else if (!form.elements.seconds.value) {
      clearInterval(running);
      form.elements.seconds.value = seconds();
      button.hidden = true;
      endings.tabIndex = -1;
      endings.focus(); // not the note: the key of how it ended would be typed into it
    }
  });
  if (begun && !form.elements.seconds.value) run();
})();
