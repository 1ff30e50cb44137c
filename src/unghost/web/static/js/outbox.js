// The time left to change one's mind, counted down; the sentence beside it says the hour for good.
(() => {
  "use strict";
  const begun = performance.now();
  const clocks = [...document.querySelectorAll("[data-left]")];
  function show() {
    const gone = (performance.now() - begun) / 1000;
    for (const clock of clocks) {
      const left = Math.max(0, Math.round(+clock.dataset.left - gone));
      clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    }
  }
  if (!clocks.length) return;
  show();
  setInterval(show, 1000);
})();
