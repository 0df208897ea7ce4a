// Comes with each page that 'baogao serve' sends, and is no part of the site: shows what is wrong with the seeds, and loads the page again when it has changed.
const shown = Number(new URL(import.meta.url).searchParams.get("version"));
const panel = document.createElement("pre");
panel.setAttribute("role", "alert");
// Set rule by rule: the pages allow no style attribute.
Object.assign(panel.style, {
  position: "fixed", inset: "auto 0 0 0", maxHeight: "60vh", margin: "0", padding: "1rem 1.25rem", overflow: "auto", zIndex: "9999",
  background: "#2b0b0b", color: "#fff", borderTop: "4px solid #f55", font: "14px/1.5 ui-monospace, monospace", whiteSpace: "pre-wrap",
});
new EventSource(`/.baogao/events?page=${encodeURIComponent(location.pathname)}`).onmessage = (message) => {
  const state = JSON.parse(message.data);
  panel.textContent = state.problems;
  if (state.problems === "") {
    panel.remove();
  } else {
    document.body.append(panel);
  }
  if (state.version !== shown) {
    location.reload();
  }
};
