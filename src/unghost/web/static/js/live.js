// Says quietly that something new was read, or that what was behind is up to date now. Nothing moves before somebody asks for it.
(() => {
  "use strict";
  const bar = document.querySelector("[data-live]");
  if (!bar || !window.EventSource) return;
  const behind = document.querySelector("[data-behind]");
  let stream = null;
  let known = null;

  const heard = (event) => {
    const [record, judged] = event.data.split(" ");
    const mark = behind ? judged : record;
    if (known !== null && mark !== known) {
      if (behind) behind.hidden = true;
      bar.hidden = false;
    }
    known = mark;
  };
  const listen = () => {
    if (stream || document.hidden) return; // a browser has few lines to one place: only the tab in front holds one
    stream = new EventSource("/live");
    stream.addEventListener("stands", heard);
    stream.addEventListener("changed", heard);
  };
  const rest = () => {
    if (stream) stream.close();
    stream = null;
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  window.addEventListener("pagehide", rest);
  window.addEventListener("pageshow", listen);
  listen();
})();
