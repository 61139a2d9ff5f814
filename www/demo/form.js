// Shows what the form would send.
const form = document.getElementById("form");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  document.getElementById("sent").textContent = JSON.stringify([...new FormData(form)]);
});
