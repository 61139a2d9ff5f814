// ita-score.js: shows what the page already has inside <ita-score>, and fetches the rest when one comes near the view.
const near = new IntersectionObserver(
  (entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      near.disconnect();
      added.disconnect();
      import("./ita-score-element.js");
    }
  },
  { rootMargin: "400px" },
);
const watch = (root) => root.querySelectorAll("ita-score").forEach((element) => near.observe(element));
const added = new MutationObserver(() => watch(document));
added.observe(document, { childList: true, subtree: true });
watch(document);
