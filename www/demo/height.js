// The parent's part of a frame, as docs/embed/README.md has it; this page and the app are of one origin here.
addEventListener("message", (event) => {
  const { data } = event;
  if (event.origin !== location.origin || !data || data.type !== "ita-score:height") return;
  if (!(data.height > 0 && data.height < 20000)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === event.source) frame.height = Math.ceil(data.height);
  }
});
