// Says on paper when it was printed. Nobody sees it on a screen, and a browser takes as long to say a date as to draw a digit's row.
addEventListener("beforeprint", () => {
  for (const place of document.querySelectorAll(".print-day")) {
    place.textContent = new Date().toLocaleDateString(place.lang, { dateStyle: "long" });
  }
});
